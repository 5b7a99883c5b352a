import { taxonomy, titleIn } from '@spilno/taxonomy';
import { CountryCode, Note, Panel, useNarrow } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName, useLocale } from '../../app/index.ts';
import { type MatchRulesPreviewQuery } from '../../gql/graphql.ts';
import classes from './match-rules.module.css';

type Preview = Extract<MatchRulesPreviewQuery['matchRulesPreview'], { __typename: 'MatchRulesPreview' }>;
type Shift = Preview['branches'][number];
type Sample = Preview['samples'][number];

/** What rules would change: how many lists, for whom, and the lists that change most. */
export function RulesPreview({ preview, isOld }: { readonly preview: Preview; readonly isOld: boolean }) {
  const intl = useIntl();
  const { textLocale } = useLocale();
  const countryName = useCountryName();
  const { firms, changed, reordered, meanOverlap, emptyBefore, emptyAfter } = preview;
  const isNothing = changed === 0 && reordered === 0;
  return (
    <Panel title={<FormattedMessage id="weighing.preview.title" />}>
      <div className={classes.preview} aria-live="polite">
        {isOld && <Note tone="info"><FormattedMessage id="weighing.preview.old" /></Note>}
        <p>
          {isNothing ? (
            <FormattedMessage id="weighing.preview.nothing" values={{ firms }} />
          ) : (
            <FormattedMessage id="weighing.preview.counts" values={{ firms, changed, reordered, overlap: intl.formatNumber(meanOverlap, { style: 'percent' }) }} />
          )}{' '}
          {emptyAfter > emptyBefore && <b><FormattedMessage id="weighing.preview.emptier" values={{ count: emptyAfter - emptyBefore }} /></b>}
          {emptyAfter < emptyBefore && <FormattedMessage id="weighing.preview.fuller" values={{ count: emptyBefore - emptyAfter }} />}
        </p>
        {!isNothing && <div className={classes.shifts}>
          <Shifts titleId="weighing.preview.branches" shifts={preview.branches} nameOf={(code) => titleIn(taxonomy.find(code)?.titles, textLocale) ?? code} />
          <Shifts titleId="weighing.preview.countries" shifts={preview.countries} nameOf={countryName} />
        </div>}
        {preview.samples.map((sample, at) => <SampleLists key={sample.registrationId} sample={sample} isFirst={at === 0} />)}
        <p className={classes.quiet}><FormattedMessage id="weighing.preview.note" /></p>
      </div>
    </Panel>
  );
}

function Shifts({ titleId, shifts, nameOf }: { readonly titleId: 'weighing.preview.branches' | 'weighing.preview.countries'; readonly shifts: readonly Shift[]; readonly nameOf: (code: string) => string }) {
  const intl = useIntl();
  if (shifts.length === 0) return null;
  return (
    <table className={classes.table}>
      <caption><FormattedMessage id={titleId} /></caption>
      <thead>
        <tr>
          <th scope="col"><span className="sp-hidden"><FormattedMessage id={titleId} /></span></th>
          <th scope="col"><FormattedMessage id="weighing.preview.now" /></th>
          <th scope="col"><FormattedMessage id="weighing.preview.then" /></th>
          <th scope="col"><span className="sp-hidden"><FormattedMessage id="weighing.preview.change" /></span></th>
        </tr>
      </thead>
      <tbody>
        {shifts.map(({ code, before, after }) => (
          <tr key={code}>
            <th scope="row">{nameOf(code)}</th>
            <td>{intl.formatNumber(before)}</td>
            <td>{intl.formatNumber(after)}</td>
            <td data-gain={after > before || undefined}>{intl.formatNumber(after - before, { signDisplay: 'always' })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One firm's list now and then; on a phone folded, but for the first. */
function SampleLists({ sample, isFirst }: { readonly sample: Sample; readonly isFirst: boolean }) {
  const isNarrow = useNarrow('phone');
  const { textLocale } = useLocale();
  const countryName = useCountryName();
  const [before, after] = [new Set(sample.before.map(({ registrationId }) => registrationId)), new Set(sample.after.map(({ registrationId }) => registrationId))];
  const name = <h3><CountryCode code={sample.country} name={countryName(sample.country)} /> {titleIn(sample.displayName, textLocale)}</h3>;
  const lists = (
    <div className={classes.lists}>
      <SampleList titleId="weighing.preview.now" list={sample.before} isMarked={(id) => !after.has(id)} markId="weighing.preview.leaves" />
      <SampleList titleId="weighing.preview.then" list={sample.after} isMarked={(id) => !before.has(id)} markId="weighing.preview.comes" />
    </div>
  );
  if (!isNarrow) return <section className={classes.sample}>{name}{lists}</section>;
  return <details className={classes.sample} open={isFirst}><summary>{name}</summary>{lists}</details>;
}

interface SampleListProps {
  readonly titleId: 'weighing.preview.now' | 'weighing.preview.then';
  readonly list: Sample['before'];
  readonly isMarked: (id: string) => boolean;
  readonly markId: 'weighing.preview.leaves' | 'weighing.preview.comes';
}

function SampleList({ titleId, list, isMarked, markId }: SampleListProps) {
  const { textLocale } = useLocale();
  const countryName = useCountryName();
  return (
    <div>
      <h4><FormattedMessage id={titleId} /></h4>
      {list.length === 0 ? (
        <p className={classes.quiet}><FormattedMessage id="weighing.preview.noList" /></p>
      ) : (
        <ol>
          {list.map(({ registrationId, country, displayName, score }) => (
            <li key={registrationId} data-marked={isMarked(registrationId) || undefined}>
              <span><CountryCode code={country} name={countryName(country)} /> {titleIn(displayName, textLocale)}{isMarked(registrationId) && <em> <FormattedMessage id={markId} /></em>}</span>
              <b>{score}</b>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
