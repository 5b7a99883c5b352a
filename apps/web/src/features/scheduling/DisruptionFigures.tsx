import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type DisruptionCountsPartsFragment } from '../../gql/graphql.ts';
import classes from './disruption.module.css';

const FIGURES = [
  { key: 'moved', labelId: 'scheduling.disruption.figure.moved' },
  { key: 'shortened', labelId: 'scheduling.disruption.figure.shortened' },
  { key: 'resumed', labelId: 'scheduling.disruption.figure.resumed' },
  { key: 'otherPlace', labelId: 'scheduling.disruption.figure.otherPlace' },
  { key: 'cancelled', labelId: 'scheduling.disruption.figure.cancelled' },
  { key: 'byVideo', labelId: 'scheduling.disruption.figure.byVideo' },
  { key: 'untouched', labelId: 'scheduling.disruption.figure.untouched' },
] as const;

/** A disruption in figures; those that are none are left out, but for the cancelled ones. */
export function DisruptionFigures({ counts }: { readonly counts: DisruptionCountsPartsFragment }) {
  const { time } = useTime();
  return (
    <dl className={classes.figures}>
      {FIGURES.filter(({ key }) => counts[key] > 0 || key === 'cancelled').map(({ key, labelId }) => (
        <div key={key}>
          <dt><FormattedMessage id={labelId} /></dt>
          <dd><FormattedNumber value={counts[key]} /></dd>
        </div>
      ))}
      {counts.endsAt !== null && (
        <div>
          <dt><FormattedMessage id="scheduling.disruption.figure.end" /></dt>
          <dd>{time(counts.endsAt)}</dd>
        </div>
      )}
    </dl>
  );
}
