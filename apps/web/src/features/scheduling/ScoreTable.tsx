import { FormattedMessage, FormattedNumber } from 'react-intl';
import classes from './compare.module.css';

/** The parts of a score that are compared, in the order in which they count. */
export interface ComparedScore {
  readonly placed: number;
  readonly unserved: number;
  readonly gaps: number;
  readonly gapSpread: number;
  readonly unmetTimeWishes: number;
  readonly tableChanges: number;
  readonly dayImbalance: number;
}

interface ScoreTableProps {
  readonly label: string;
  readonly beforeName: string;
  readonly afterName: string;
  /** Null where it was never worked out. */
  readonly before: ComparedScore | null;
  readonly after: ComparedScore | null;
  /** A third one to hold the second against; the difference is then that of these two. */
  readonly between?: { readonly name: string; readonly score: ComparedScore };
}

const PARTS = [
  { key: 'unserved', labelId: 'scheduling.compare.unserved', isMoreBetter: false },
  { key: 'placed', labelId: 'scheduling.compare.placed', isMoreBetter: true },
  { key: 'gaps', labelId: 'scheduling.compare.gaps', isMoreBetter: false },
  { key: 'gapSpread', labelId: 'scheduling.compare.gapSpread', isMoreBetter: false },
  { key: 'unmetTimeWishes', labelId: 'scheduling.compare.unmetTimeWishes', isMoreBetter: false },
  { key: 'tableChanges', labelId: 'scheduling.compare.tableChanges', isMoreBetter: false },
  { key: 'dayImbalance', labelId: 'scheduling.compare.dayImbalance', isMoreBetter: false },
] as const;

/** Two scores side by side, part by part. */
export function ScoreTable({ label, beforeName, afterName, before, after, between }: ScoreTableProps) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.scores}>
        <thead>
          <tr>
            <th scope="col"><FormattedMessage id="scheduling.compare.part" /></th>
            <th scope="col">{beforeName}</th>
            {between && <th scope="col">{between.name}</th>}
            <th scope="col">{afterName}</th>
            <th scope="col"><FormattedMessage id="scheduling.compare.difference" /></th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map(({ key, labelId, isMoreBetter }) => (
            <tr key={key}>
              <th scope="row"><FormattedMessage id={labelId} /></th>
              <td><Value value={before?.[key]} /></td>
              {between && <td><Value value={between.score[key]} /></td>}
              <td><Value value={after?.[key]} /></td>
              <td><Change before={(between?.score ?? before)?.[key]} after={after?.[key]} isMoreBetter={isMoreBetter} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Value = ({ value }: { readonly value: number | undefined }) => (value === undefined ? <>–</> : <FormattedNumber value={value} />);

/** The difference with its sign; what is better says so in words, not by colour alone. */
function Change({ before, after, isMoreBetter }: { readonly before: number | undefined; readonly after: number | undefined; readonly isMoreBetter: boolean }) {
  if (before === undefined || after === undefined || before === after) return <>–</>;
  const isBetter = after > before === isMoreBetter;
  return (
    <span data-tone={isBetter ? 'ok' : 'warn'} className={classes.change}>
      <FormattedNumber value={after - before} signDisplay="always" /> <FormattedMessage id={isBetter ? 'scheduling.compare.better' : 'scheduling.compare.worse'} />
    </span>
  );
}
