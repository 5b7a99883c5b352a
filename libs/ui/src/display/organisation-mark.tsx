import { classNames } from './class-names.ts';
import classes from './organisation-mark.module.css';

export interface OrganisationMarkProps {
  /** Name or code name; its initials are drawn. */
  readonly name: string;
  /** The name is a code name: hatched ground. */
  readonly codeName?: boolean;
  /** 28, 36, 52 or 60 px. */
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
}

/** First letters of two words, or of one word with its figure: "Falkenrott Antriebstechnik" is FA, "Yavir 12" is Y12. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu) ?? [];
  const [first = '', second = ''] = words;
  if (/^\p{N}+$/u.test(second)) return (first.slice(0, 1) + second).toLocaleUpperCase();
  return ([...first][0] ?? '').concat([...second][0] ?? '').toLocaleUpperCase();
}

/** Stands where others would put a logo: initials, hatched for a code name. The name itself stands beside it. */
export function OrganisationMark({ name, codeName = false, size = 'md' }: OrganisationMarkProps) {
  return (
    <span
      className={classNames(classes.mark, classes[size], codeName && classes.code)}
      data-initials={initialsOf(name)}
      aria-hidden="true"
    />
  );
}
