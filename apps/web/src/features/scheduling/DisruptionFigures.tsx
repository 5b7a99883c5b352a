import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type DisruptionCountsPartsFragment } from '../../gql/graphql.ts';
import classes from './disruption.module.css';

const FIGURES = ['moved', 'shortened', 'resumed', 'otherPlace', 'cancelled', 'byVideo', 'untouched'] as const;

/** A disruption in figures; those that are none are left out, but for the cancelled ones. */
export function DisruptionFigures({ counts }: { readonly counts: DisruptionCountsPartsFragment }) {
  const { time } = useTime();
  return (
    <dl className={classes.figures}>
      {FIGURES.filter((figure) => counts[figure] > 0 || figure === 'cancelled').map((figure) => (
        <div key={figure}>
          <dt><FormattedMessage id={`scheduling.disruption.figure.${figure}`} values={{ count: counts[figure] }} /></dt>
          <dd><FormattedNumber value={counts[figure]} /></dd>
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
