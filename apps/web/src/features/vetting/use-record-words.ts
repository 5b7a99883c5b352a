import { CERTIFICATE_KINDS, cooperationFormByCode, findHeadCountBand, macroRegionByCode, PRODUCTION_PLACES, taxonomy, titleIn, type Titles } from '@spilno/taxonomy';
import { useIntl } from 'react-intl';
import { useCountryName, useLocale, useTime } from '../../app/index.ts';
import { type VettingRecordPartsFragment } from '../../gql/graphql.ts';

type One<List extends 'owners' | 'delegates' | 'certificates' | 'formsOffered'> = VettingRecordPartsFragment[List][number];

/** Names no time of day: noon keeps it on its day in the zone of the event. */
const noonOf = (date: string) => `${date}T12:00:00Z`;

/** What a firm stated, in the reader's language; a code that is not known stands for itself. */
export function useRecordWords() {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const time = useTime();
  const country = useCountryName();
  const names = new Intl.DisplayNames([intl.locale], { type: 'language', fallback: 'code' });
  const title = (titles: Titles | undefined, code: string) => titleIn(titles, textLocale) ?? code;
  const listed = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ');
  const languages = (codes: readonly string[]) => codes.map((code) => names.of(code) ?? code).join(', ');
  return {
    languages,
    moment: (iso: string) => time.dayTime(iso),
    capability: (code: string) => title(taxonomy.find(code)?.titles, code),
    region: (code: string) => title(macroRegionByCode(code)?.titles, code),
    headCount: (code: string) => {
      const band = findHeadCountBand(code);
      if (!band) return code;
      return band.to === null ? `${intl.formatNumber(band.from)}+` : `${intl.formatNumber(band.from)}–${intl.formatNumber(band.to)}`;
    },
    form: ({ form, place }: One<'formsOffered'>) => {
      const where = place === 'open' ? intl.formatMessage({ id: 'vetting.record.placeOpen' }) : title(PRODUCTION_PLACES.find(({ code }) => code === place)?.titles, place);
      return `${title(cooperationFormByCode(form)?.titles, form)} (${where})`;
    },
    owner: ({ name, country: code, sharePercent }: One<'owners'>) => listed([name, code && country(code), `${intl.formatNumber(sharePercent)} %`]),
    delegate: ({ name, jobFunction, email, languages: spoken, attendsOn }: One<'delegates'>) => {
      const days = attendsOn.length === 0 ? intl.formatMessage({ id: 'vetting.record.everyDay' }) : attendsOn.map((date) => time.day(noonOf(date))).join(' + ');
      return `${listed([name, jobFunction, email, languages(spoken)])} (${days})`;
    },
    certificate: ({ kind, number, issuer, scope, validUntil }: One<'certificates'>) => {
      const named = [CERTIFICATE_KINDS.find(({ code }) => code === kind)?.title ?? kind, number].filter(Boolean).join(' ');
      const until = validUntil && intl.formatMessage({ id: 'vetting.record.validUntil' }, { date: intl.formatDate(noonOf(validUntil), { dateStyle: 'medium', timeZone: 'UTC' }) });
      return listed([named, issuer, scope, until]);
    },
  };
}
