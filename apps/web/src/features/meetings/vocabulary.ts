import { cooperationFormByCode, HEAD_COUNT_BANDS, LEAD_TIME_BANDS, macroRegionByCode, QUANTITY_BANDS, taxonomy, titleIn, type Band } from '@spilno/taxonomy';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocale } from '../../app/index.ts';

const PLACE_IDS: Readonly<Record<string, string>> = {
  ukraine: 'meetings.place.ukraine',
  abroad: 'meetings.place.abroad',
  either: 'meetings.place.either',
  open: 'meetings.place.open',
};

/** A name as every page writes it, in one of the two scripts. */
export interface WrittenName {
  readonly en: string;
  readonly uk: string;
}

/** The closed vocabularies in the reader's language. A code that is not known stands for itself. */
export interface Vocabulary {
  name(name: WrittenName): string;
  capability(code: string): string;
  /** Top-level node of a capability. */
  branch(code: string): string;
  form(code: string): string;
  region(code: string): string;
  /** With its preposition: "in Ukraine". */
  place(code: string): string;
  /** "1 000–5 000 a year" */
  quantity(band: string): string;
  /** "8–12 weeks" */
  leadTime(band: string): string;
  /** "250–999 people" */
  headCount(band: string): string;
}

/** Words of the vocabularies; the vocabulary itself comes with the page that uses it, not at the start. */
export function useVocabulary(): Vocabulary {
  const intl = useIntl();
  const { textLocale } = useLocale();
  return useMemo(() => {
    const number = (value: number) => intl.formatNumber(value);
    const titleOf = (titles: WrittenName | undefined, code: string) => titleIn(titles, textLocale) ?? code;
    return {
      name: (name) => titleOf(name, ''),
      capability: (code) => titleOf(taxonomy.find(code)?.titles, code),
      branch: (code) => titleOf(taxonomy.find(code.split('.', 1)[0]!)?.titles, code),
      form: (code) => titleOf(cooperationFormByCode(code)?.titles, code),
      region: (code) => titleOf(macroRegionByCode(code)?.titles, code),
      place: (code) => intl.formatMessage({ id: PLACE_IDS[code] ?? 'meetings.place.open' }),
      quantity: (band) => intl.formatMessage({ id: 'meetings.band.quantity' }, { range: bandRange(QUANTITY_BANDS, band, number) }),
      leadTime: (band) => intl.formatMessage({ id: 'meetings.band.leadTime' }, { range: bandRange(LEAD_TIME_BANDS, band, number) }),
      headCount: (band) => intl.formatMessage({ id: 'meetings.band.headCount' }, { range: bandRange(HEAD_COUNT_BANDS, band, number) }),
    };
  }, [intl, textLocale]);
}

/** A band as its two ends with an en dash, "16+" where it has no upper end, and its code where it is unknown. */
export function bandRange(bands: readonly Band<string>[], code: string, write: (value: number) => string): string {
  const band = bands.find((each) => each.code === code);
  if (!band) return code;
  return band.to === null ? `${write(band.from)}+` : `${write(band.from)}–${write(band.to)}`;
}
