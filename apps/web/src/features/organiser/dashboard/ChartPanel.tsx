import { Button } from '@mantine/core';
import { DataTable, Glyph, Panel, type DataColumn } from '@spilno/ui';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import classes from './dashboard.module.css';

export interface ChartPanelProps<Row> {
  /** Name in the address while the table is open. */
  readonly id: string;
  readonly title: string;
  /** Between the title and the button: a key of colours, a remark. */
  readonly aside?: ReactNode;
  /** First line above the chart, where the head has no room for it. */
  readonly lead?: ReactNode;
  /** What the chart says, for those who do not see it. */
  readonly summary: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** In place of chart and table while there is nothing to show. */
  readonly empty?: ReactNode;
  readonly children: ReactNode;
}

/** A chart with its sentence and, behind a button, its table; which of the two is open stands in the address. */
export function ChartPanel<Row>({ id, title, aside, lead, summary, columns, rows, rowKey, empty, children }: ChartPanelProps<Row>) {
  const intl = useIntl();
  const [search, setSearch] = useSearchParams();
  const open = search.getAll('table');
  const isTable = open.includes(id);
  const turn = () =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        next.delete('table');
        for (const name of isTable ? open.filter((one) => one !== id) : [...open, id]) next.append('table', name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Panel
      quiet
      title={title}
      aside={
        <>
          {!isTable && aside}
          {empty === undefined && (
            <Button size="xs" variant="subtle" leftSection={<Glyph icon={isTable ? IconChartBar : IconTable} />} aria-label={intl.formatMessage({ id: isTable ? 'organiser.chart.chartOf' : 'organiser.chart.tableOf' }, { title })} onClick={turn}>
              {intl.formatMessage({ id: isTable ? 'organiser.chart.chart' : 'organiser.chart.table' })}
            </Button>
          )}
        </>
      }
    >
      <p className="sp-hidden">{summary}</p>
      {empty ?? (isTable ? <div className={classes.table}><DataTable caption={title} captionHidden frame={false} columns={columns} rows={rows} rowKey={rowKey} /></div> : <>{lead && <div className={classes.lead}>{lead}</div>}{children}</>)}
    </Panel>
  );
}
