import { IconCalendarOff, IconCircleDashed, IconLock, IconMapPinOff, IconStack2 } from '@tabler/icons-react';
import { type IconComponent } from '@spilno/ui';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useVocabulary } from '../meetings/index.ts';
import { type MatchNeedRead, type MissingRead } from './match-reading.ts';

type Side = 'get' | 'give';

const BALANCE_IDS: Readonly<Record<string, string>> = {
  strongBothWays: 'matching.balance.strongBothWays',
  goodBothWays: 'matching.balance.goodBothWays',
  someBothWays: 'matching.balance.someBothWays',
  moreForViewer: 'matching.balance.moreForViewer',
  moreForOther: 'matching.balance.moreForOther',
  nothing: 'matching.balance.nothing',
};

const DEGREE_IDS: Readonly<Record<string, Readonly<Record<Side, string>>>> = {
  meets: { get: 'matching.reason.meetsYours', give: 'matching.reason.meetsTheirs' },
  close: { get: 'matching.reason.closeToYours', give: 'matching.reason.closeToTheirs' },
};

const MISSING: Readonly<Record<string, { readonly icon: IconComponent } & Readonly<Record<Side, string>>>> = {
  needNotMet: { icon: IconCircleDashed, get: 'matching.missing.needNotMetGet', give: 'matching.missing.needNotMetGive' },
  needOnlyClose: { icon: IconCircleDashed, get: 'matching.missing.needOnlyCloseGet', give: 'matching.missing.needOnlyCloseGive' },
  quantityDiffers: { icon: IconStack2, get: 'matching.missing.quantityGet', give: 'matching.missing.quantityGive' },
  leadTimeDiffers: { icon: IconCalendarOff, get: 'matching.missing.leadTimeGet', give: 'matching.missing.leadTimeGive' },
  placeDiffers: { icon: IconMapPinOff, get: 'matching.missing.placeGet', give: 'matching.missing.placeGive' },
  noCommonForm: { icon: IconCircleDashed, get: 'matching.missing.noFormGet', give: 'matching.missing.noFormGive' },
  formPlaceDiffers: { icon: IconMapPinOff, get: 'matching.missing.formPlaceGet', give: 'matching.missing.formPlaceGive' },
  nothingNeeded: { icon: IconCircleDashed, get: 'matching.missing.nothingNeededGet', give: 'matching.missing.nothingNeededGive' },
};

const PLACE_KINDS = new Set(['placeDiffers', 'formPlaceDiffers']);

/** The reasons of a match as sentences in the reader's language. */
export function useMatchWords() {
  const intl = useIntl();
  const words = useVocabulary();
  return useMemo(() => {
    const termsOf = ({ need }: MatchNeedRead) => [need.quantityBand && words.quantity(need.quantityBand), need.leadTimeBand && words.leadTime(need.leadTimeBand), need.place !== 'open' && words.place(need.place)].filter(Boolean).join(', ');
    const bandOf = (kind: string, band: string | null) => {
      if (band === null) return '';
      if (PLACE_KINDS.has(kind)) return words.place(band);
      return kind === 'leadTimeDiffers' ? words.leadTime(band) : words.quantity(band);
    };
    return {
      balance: (balance: string) => intl.formatMessage({ id: BALANCE_IDS[balance] ?? 'matching.balance.someBothWays' }),
      /** "Meets your need: 1 000–5 000 a year, in Ukraine" */
      reason: (side: Side, reason: MatchNeedRead) => {
        const isSame = String(reason.need.nodeCode === reason.offer?.nodeCode);
        const sentence = intl.formatMessage({ id: (DEGREE_IDS[reason.degree] ?? DEGREE_IDS['close']!)[side] }, { isSame, need: words.capability(reason.need.nodeCode) });
        const terms = termsOf(reason);
        return terms ? `${sentence}: ${terms}` : sentence;
      },
      capability: words.capability,
      terms: termsOf,
      missing: (point: MissingRead) => {
        const { icon, ...ids } = MISSING[point.kind] ?? MISSING['needNotMet']!;
        const text = intl.formatMessage(
          { id: ids[point.direction === 'give' ? 'give' : 'get'] },
          {
            need: point.needNode ? words.capability(point.needNode) : '',
            offer: point.offerNode ? words.capability(point.offerNode) : '',
            form: point.form ? words.form(point.form) : '',
            needed: bandOf(point.kind, point.needed),
            offered: bandOf(point.kind, point.offered),
          },
        );
        return { icon, text };
      },
      locked: { icon: IconLock as IconComponent, text: intl.formatMessage({ id: 'matching.missing.locked' }) },
    };
  }, [intl, words]);
}

export type MatchWords = ReturnType<typeof useMatchWords>;
