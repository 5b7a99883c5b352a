import { DataTable, Link } from '@spilno/ui';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { Figure } from '../dashboard/Figure.tsx';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import { listsOf, WAYS, type Way } from './attention-buckets.ts';
import { type Attention } from './attention-document.ts';
import classes from './attention.module.css';

export const WAY_IDS = { made: 'organiser.attention.wayMade', withoutFloor: 'organiser.attention.wayWithoutFloor', byScore: 'organiser.attention.wayByScore' } as const satisfies Record<Way, string>;

/** The lists as they are made, beside what they would be otherwise. */
export function AttentionWays({ attention, way }: { readonly attention: Attention; readonly way: Way }) {
  const intl = useIntl();
  const to = useOrganiserLink();
  const ginis: Readonly<Record<Way, number>> = { made: attention.gini, withoutFloor: attention.giniWithoutFloor, byScore: attention.giniByScore };
  const rows = WAYS.map((id) => {
    const lists = attention.firms.map((firm) => listsOf(firm, id));
    return { id, gini: ginis[id], none: lists.filter((count) => count === 0).length, most: lists.reduce((most, count) => Math.max(most, count), 0) };
  });
  type Row = (typeof rows)[number];
  const name = ({ id }: Row) => <Link href={to('matching/attention', { way: id })} aria-current={id === way ? 'true' : undefined} className={classes.way}><FormattedMessage id={WAY_IDS[id]} /></Link>;
  const none = ({ id, none: count }: Row) => <Figure value={count} page="matching/attention" parts={{ way: id, lists: '0' }} label={`${intl.formatMessage({ id: WAY_IDS[id] })}, ${intl.formatMessage({ id: 'organiser.attention.onNone' })}`} />;
  const gini = (row: Row) => <FormattedNumber value={row.gini} minimumFractionDigits={2} maximumFractionDigits={2} />;
  return (
    <DataTable
      caption={<FormattedMessage id="organiser.attention.ways" />}
      rows={rows}
      rowKey={({ id }) => id}
      activeKey={way}
      columns={[
        { id: 'way', header: <FormattedMessage id="organiser.attention.way" />, cell: name, rowHeader: true },
        { id: 'none', header: <FormattedMessage id="organiser.attention.onNone" />, cell: none, align: 'end' },
        { id: 'most', header: <FormattedMessage id="organiser.attention.most" />, cell: (row) => <FormattedNumber value={row.most} />, align: 'end' },
        { id: 'gini', header: <abbr title={intl.formatMessage({ id: 'organiser.attention.giniTitle' })}><FormattedMessage id="organiser.attention.gini" /></abbr>, cell: gini, align: 'end' },
      ]}
      phoneRow={(row) => (
        <div className={classes.phoneRow}>
          <b>{name(row)}</b>
          <span><FormattedMessage id="organiser.attention.onNone" />: {none(row)}</span>
          <span><FormattedMessage id="organiser.attention.most" />: <FormattedNumber value={row.most} /> · <FormattedMessage id="organiser.attention.gini" />: {gini(row)}</span>
        </div>
      )}
    />
  );
}
