import { Link, Panel } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import { BUCKETS, countsOf, rangeOf, type Bucket, type Way } from './attention-buckets.ts';
import { type AttentionFirm } from './attention-document.ts';
import { WAY_IDS } from './AttentionWays.tsx';
import classes from './attention.module.css';

export interface AttentionChartProps {
  readonly firms: readonly AttentionFirm[];
  readonly way: Way;
  /** Whose firms are listed below; null lists all. */
  readonly chosen: Bucket | null;
}

/** Firms by the number of lists they are on. Each bar opens its firms; the rows are a table to whoever hears them. */
export function AttentionChart({ firms, way, chosen }: AttentionChartProps) {
  const intl = useIntl();
  const to = useOrganiserLink();
  const counts = countsOf(firms, way);
  const most = Math.max(1, ...counts);
  return (
    <Panel title={<FormattedMessage id="organiser.attention.chart" />}>
      <table className={classes.chart}>
        <caption className="sp-hidden"><FormattedMessage id="organiser.attention.chartOf" values={{ way: intl.formatMessage({ id: WAY_IDS[way] }) }} /></caption>
        <thead className="sp-hidden">
          <tr><th scope="col"><FormattedMessage id="organiser.attention.lists" /></th><th scope="col"><FormattedMessage id="organiser.attention.firms" /></th></tr>
        </thead>
        <tbody>
          {BUCKETS.map((bucket, at) => {
            const label = intl.formatMessage({ id: 'organiser.attention.bucket' }, { lists: rangeOf(bucket), count: bucket.from });
            return (
              <tr key={bucket.id} data-chosen={bucket.id === chosen?.id || undefined} data-none={bucket.from === 0 || undefined}>
                <th scope="row">{label}</th>
                <td>
                  <i aria-hidden="true" style={{ inlineSize: `calc((100% - 48px) * ${counts[at]! / most})` }} />
                  {counts[at]! > 0 ? <Link href={to('matching/attention', { ...(way === 'made' ? {} : { way }), lists: bucket.id })}><FormattedNumber value={counts[at]!} /><span className="sp-hidden">: {label}</span></Link> : <span>0</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
