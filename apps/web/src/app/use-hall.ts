import { useLocale } from '../i18n/locale-provider.tsx';

/** A hall as the API answers it, in both languages. */
export interface NamedHall {
  readonly hall: string;
  /** Its one name, where it has no Ukrainian one. */
  readonly hallUk: string;
}

/** What the reader calls a hall. */
export function useHall(): (of: NamedHall) => string {
  const { textLocale } = useLocale();
  return textLocale === 'uk' ? inUkrainian : inEnglish;
}

const inUkrainian = ({ hallUk }: NamedHall): string => hallUk;
const inEnglish = ({ hall }: NamedHall): string => hall;
