import { AffinityScore, FormAndPlace } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { branchesOf, formsOf, reasonsOf } from './match-facts.ts';
import { useAffinity } from './MatchCard.tsx';
import classes from './compare.module.css';
import { type MatchNeedRead, type MatchRead } from './match-reading.ts';
import { useMatchWords } from './use-match-words.tsx';

/** One thing by which matches are compared. */
export interface CompareRow {
  readonly id: string;
  readonly title: ReactNode;
  /** Whose direction it is about; null where it is about neither. */
  readonly direction: 'get' | 'give' | null;
  readonly cell: (match: MatchRead) => ReactNode;
}

const DEGREE_IDS: Readonly<Record<string, string>> = { meets: 'matching.degree.meets', close: 'matching.degree.close', notMet: 'matching.degree.notMet' };

/** What a comparison says, in its order; the own needs one by one, because all matches are held against the same ones. */
export function useCompareRows(matches: readonly MatchRead[]): readonly CompareRow[] {
  const words = useMatchWords();
  const needs = new Map(matches.flatMap(({ get }) => get.needs.map(({ need }) => [need.nodeCode, need] as const)));
  return [
    { id: 'affinity', title: <FormattedMessage id="matching.compare.affinity" />, direction: null, cell: (match) => <Affinity match={match} /> },
    ...[...needs.keys()].map((code): CompareRow => ({
      id: code,
      title: <FormattedMessage id="matching.compare.yourNeed" values={{ need: words.capability(code) }} />,
      direction: 'get',
      cell: ({ get }) => <NeedCell reason={get.needs.find(({ need }) => need.nodeCode === code)} />,
    })),
    { id: 'give', title: <FormattedMessage id="matching.side.give" />, direction: 'give', cell: (match) => <TheirNeeds match={match} /> },
    { id: 'forms', title: <FormattedMessage id="matching.compare.forms" />, direction: null, cell: (match) => <Forms match={match} /> },
    { id: 'missing', title: <FormattedMessage id="matching.side.missing" />, direction: null, cell: (match) => <Missing match={match} /> },
    { id: 'firm', title: <FormattedMessage id="matching.compare.firm" />, direction: null, cell: (match) => <Firm match={match} /> },
  ];
}

function Affinity({ match }: { readonly match: MatchRead }) {
  return <AffinityScore {...useAffinity(match)} />;
}

function NeedCell({ reason }: { readonly reason: MatchNeedRead | undefined }) {
  const words = useMatchWords();
  const degree = reason?.degree ?? 'notMet';
  return (
    <span className={classes.need} data-degree={degree}>
      <b>
        <FormattedMessage id={DEGREE_IDS[degree] ?? 'matching.degree.notMet'} />
      </b>
      {reason?.offer && degree !== 'notMet' && <span>{words.capability(reason.offer.nodeCode)}</span>}
    </span>
  );
}

function TheirNeeds({ match: { give } }: { readonly match: MatchRead }) {
  const words = useMatchWords();
  const met = reasonsOf(give.needs);
  if (met.length === 0) return <FormattedMessage id="matching.side.nothing" />;
  return (
    <ul className={classes.lines}>
      {met.slice(0, 4).map((reason, index) => (
        <li key={`${index} ${reason.need.nodeCode}`}>
          {words.capability(reason.offer!.nodeCode)} <span className={classes.quiet}>({words.reason('give', reason)})</span>
        </li>
      ))}
    </ul>
  );
}

function Forms({ match }: { readonly match: MatchRead }) {
  const words = useVocabulary();
  const forms = formsOf(match);
  if (forms.length === 0) return <FormattedMessage id="matching.side.nothing" />;
  return (
    <span className={classes.forms}>
      {forms.map(({ form, place }) => (
        <FormAndPlace key={form} form={words.form(form)} place={words.place(place)} />
      ))}
    </span>
  );
}

function Missing({ match: { missing } }: { readonly match: MatchRead }) {
  const words = useMatchWords();
  if (missing.length === 0) return <FormattedMessage id="matching.missing.none" />;
  return (
    <ul className={classes.lines}>
      {missing.slice(0, 3).map((point, index) => (
        <li key={`${index} ${point.kind}`}>{words.missing(point).text}</li>
      ))}
    </ul>
  );
}

function Firm({ match: { organisation } }: { readonly match: MatchRead }) {
  const countryName = useCountryName();
  const words = useVocabulary();
  const branches = branchesOf(organisation.offers.map(({ nodeCode }) => nodeCode)).slice(0, 2);
  return [countryName(organisation.country), ...branches.map(words.branch), organisation.headCountBand && words.headCount(organisation.headCountBand)].filter(Boolean).join(' · ');
}
