import { taxonomy, titleIn } from '@spilno/taxonomy';
import { Link } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useLocale } from '../../../app/index.ts';
import { byGap, gapRows, lowest, type GapNodes } from '../gaps/gap-rows.ts';
import { GapBadge, GapKey, GapSeam } from '../gaps/GapSeam.tsx';
import gaps from '../gaps/gaps.module.css';
import { ChartPanel } from './ChartPanel.tsx';
import classes from './dashboard.module.css';
import { Figure } from './Figure.tsx';
import { useOrganiserLink } from './use-organiser-link.ts';

const SHOWN = 16;

/** Capabilities whose needs and offers differ most, unmet needs first. */
export function GapsPanel({ nodes }: { readonly nodes: GapNodes }) {
  const intl = useIntl();
  const to = useOrganiserLink();
  const { textLocale } = useLocale();
  const rows = lowest(gapRows(nodes, 'all')).sort(byGap);
  const shown = rows.slice(0, SHOWN);
  const most = Math.max(1, ...shown.map(({ needed, offered }) => Math.max(needed, offered)));
  const title = (code: string) => titleIn(taxonomy.find(code)?.titles, textLocale) ?? code;
  const unmet = rows.filter((row) => row.unmet > 0).length;
  const words = { needed: intl.formatMessage({ id: 'organiser.dashboard.needed' }), offered: intl.formatMessage({ id: 'organiser.dashboard.offered' }) };
  return (
    <ChartPanel
      id="gaps"
      title={intl.formatMessage({ id: 'organiser.gaps.title' })}
      aside={<><span className={classes.wide}><FormattedMessage id="organiser.gaps.lead" /></span><GapKey /><Link href={to('matching')}><FormattedMessage id="organiser.gaps.all" values={{ count: rows.length }} /></Link></>}
      summary={intl.formatMessage({ id: 'organiser.gaps.summary' }, { count: rows.length, unmet, names: intl.formatList(shown.filter((row) => row.unmet > 0).slice(0, 3).map(({ nodeCode }) => title(nodeCode))) })}
      empty={rows.length === 0 ? <p className={classes.muted}><FormattedMessage id="organiser.dashboard.noGaps" /></p> : undefined}
      columns={[
        { id: 'name', header: <FormattedMessage id="organiser.gaps.capability" />, cell: (row) => title(row.nodeCode), rowHeader: true },
        { id: 'needed', header: words.needed, cell: (row) => <Figure value={row.needed} page="registrations" parts={{ status: 'approved', need: row.nodeCode }} label={`${title(row.nodeCode)}, ${words.needed}`} />, align: 'end' },
        { id: 'offered', header: words.offered, cell: (row) => <Figure value={row.offered} page="registrations" parts={{ status: 'approved', offer: row.nodeCode }} label={`${title(row.nodeCode)}, ${words.offered}`} />, align: 'end' },
        { id: 'gap', header: <FormattedMessage id="organiser.gaps.gap" />, cell: (row) => <GapBadge row={row} /> },
      ]}
      rows={rows}
      rowKey={({ nodeCode }) => nodeCode}
    >
      <ul className={gaps.gaps}>
        {shown.map((row) => (
          <li key={row.nodeCode}>
            <span>{title(row.nodeCode)}</span>
            <GapSeam row={row} side="all" name={title(row.nodeCode)} most={most} />
            <span><GapBadge row={row} /></span>
          </li>
        ))}
      </ul>
    </ChartPanel>
  );
}
