import classes from './country-code.module.css';

export interface CountryCodeProps {
  /** ISO 3166-1 alpha-2 letters, drawn as they are. */
  readonly code: string;
  /** Name of the country in the reader's language: tooltip and what a screen reader says. */
  readonly name: string;
}

/** A country as letters in a box; never a flag. */
export function CountryCode({ code, name }: CountryCodeProps) {
  return (
    <abbr className={classes.code} title={name} aria-label={name} role="img">
      {code}
    </abbr>
  );
}
