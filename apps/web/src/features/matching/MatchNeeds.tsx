import { CoverageLine, Glyph, Panel, type Coverage, type CoverageFact } from '@spilno/ui';
import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { useVocabulary, type Vocabulary } from '../meetings/index.ts';
import classes from './matching.module.css';
import { type MatchDirectionRead, type MatchNeedRead } from './match-reading.ts';
import { OtherOffers } from './OtherOffers.tsx';
import { useMatchWords } from './use-match-words.tsx';

const WORDS = {
  get: { title: 'matching.side.get', met: 'matching.needs.metGet', need: 'matching.needs.youNeed', offer: 'matching.needs.theyOffer', none: 'matching.needs.noneGet' },
  give: { title: 'matching.side.give', met: 'matching.needs.metGive', need: 'matching.needs.theyNeed', offer: 'matching.needs.youOffer', none: 'matching.needs.noneGive' },
} as const;

const COVERAGE: Readonly<Record<string, { readonly coverage: Coverage; readonly id: string }>> = {
  meets: { coverage: 'meets', id: 'matching.degree.meets' },
  close: { coverage: 'close', id: 'matching.degree.close' },
  notMet: { coverage: 'unmet', id: 'matching.degree.notMet' },
};

/** One direction need by need: solid where it is met, dashed where it is close, dotted where it is not. */
export function MatchNeeds({ side, direction }: { readonly side: 'get' | 'give'; readonly direction: MatchDirectionRead }) {
  const ids = WORDS[side];
  const { needs, percent } = direction;
  const met = needs.filter(({ degree }) => degree !== 'notMet').length;
  return (
    <Panel
      direction={side}
      flush
      title={
        <>
          <span className={classes.arrow} data-side={side}><Glyph icon={side === 'get' ? IconArrowDownLeft : IconArrowUpRight} /></span> <FormattedMessage id={ids.title} />{' '}
          {needs.length > 0 && (
            <span className={classes.met}>
              <FormattedMessage id={ids.met} values={{ met, count: needs.length }} />
            </span>
          )}
        </>
      }
      aside={
        <b className={classes.percent} data-side={side}>
          {percent}
        </b>
      }
    >
      {needs.length === 0 ? (
        <p className={classes.noNeeds}>
          <FormattedMessage id={ids.none} />
        </p>
      ) : (
        needs.map((need, index) => <NeedLine key={`${index} ${need.need.nodeCode}`} side={side} need={need} />)
      )}
    </Panel>
  );
}

function NeedLine({ side, need }: { readonly side: 'get' | 'give'; readonly need: MatchNeedRead }) {
  const intl = useIntl();
  const vocabulary = useVocabulary();
  const words = useMatchWords();
  const say = (id: string) => intl.formatMessage({ id });
  const { coverage, id } = COVERAGE[need.degree] ?? COVERAGE['notMet']!;
  const weight = say(need.need.isEssential ? 'matching.needs.essential' : 'matching.needs.useful');
  return (
    <CoverageLine
      direction={side}
      coverage={coverage}
      coverageLabel={say(id)}
      need={{ owner: say(WORDS[side].need), capability: words.capability(need.need.nodeCode), detail: [weight, words.terms(need)].filter(Boolean).join(' · ') }}
      offer={
        need.offer
          ? { owner: say(WORDS[side].offer), capability: words.capability(need.offer.nodeCode), facts: factsOf(need, vocabulary, intl) }
          : { owner: say(WORDS[side].offer), capability: say('matching.needs.nothing'), ...(side === 'get' && { detail: <OtherOffers nodeCode={need.need.nodeCode} /> }) }
      }
    />
  );
}

const TERMS = [
  { field: 'quantity', band: 'quantityBand', same: 'matching.fact.quantity', other: 'matching.fact.quantityOther' },
  { field: 'leadTime', band: 'leadTimeBand', same: 'matching.fact.leadTime', other: 'matching.fact.leadTimeOther' },
  { field: 'place', band: 'place', same: 'matching.fact.place', other: 'matching.fact.placeOther' },
] as const;

/** Quantity, lead time and place, each with whether it agrees; what neither side stated is left out. */
function factsOf({ need, offer, ...degrees }: MatchNeedRead, words: Vocabulary, intl: IntlShape): CoverageFact[] {
  return TERMS.flatMap(({ field, band, same, other }) => {
    const [degree, offered, needed] = [degrees[field], offer?.[band], need[band]];
    if (degree === 'notStated' || !offered || !needed) return [];
    const write = (value: string) => (field === 'quantity' ? words.quantity(value) : field === 'leadTime' ? words.leadTime(value) : words.place(value));
    const fits = degree === 'meets';
    return [{ id: field, fits, text: intl.formatMessage({ id: fits ? same : other }, { offered: write(offered), needed: write(needed) }) }];
  });
}
