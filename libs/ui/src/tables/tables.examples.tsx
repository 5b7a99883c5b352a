import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { CountryCode } from '../display/country-code.tsx';
import { Glyph } from '../display/glyph.tsx';
import { StateBadge, type Tone } from '../display/state-badge.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { DataList } from './data-list.tsx';
import { DataTable, type DataColumn, type TableSort } from './data-table.tsx';

interface Row {
  readonly id: string;
  readonly from: string;
  readonly country: string;
  readonly about: string;
  readonly state: string;
  readonly tone: Tone;
  readonly expires: string;
}

const rows: readonly Row[] = [
  {
    id: '1',
    from: 'Oberhavel Verbundwerkstoffe und Oberflächentechnik GmbH',
    country: 'DE',
    about: 'Wärmebehandlungs- und Zahnflankenschleifverfahren',
    state: 'Your answer, 2 days left',
    tone: 'warn',
    expires: '28 Aug, 18:00',
  },
  {
    id: '2',
    from: 'Zakłady Mechaniczne Brzezica sp. z o.o. sp.k.',
    country: 'PL',
    about: 'Безколекторні двигуни підвищеної потужності',
    state: 'Sent, 3 days left',
    tone: 'neutral',
    expires: '29 Aug, 18:00',
  },
  {
    id: '3',
    from: 'Yıldızhan Kompozit Sanayi ve Ticaret A.Ş.',
    country: 'TR',
    about: 'Hlubokotažné lisování a povrchová úprava',
    state: 'Change proposed',
    tone: 'warn',
    expires: '30 Aug, 18:00',
  },
];

const columns: readonly DataColumn<Row>[] = [
  {
    id: 'from',
    header: 'From',
    rowHeader: true,
    cut: true,
    width: '30%',
    sortable: true,
    cell: (row) => <span title={row.from}>{row.from}</span>,
  },
  {
    id: 'country',
    header: 'Country',
    width: '70px',
    cell: (row) => <CountryCode code={row.country} name={row.country} />,
  },
  { id: 'about', header: 'About', cut: true, cell: (row) => <span title={row.about}>{row.about}</span> },
  { id: 'state', header: 'State', width: '190px', cell: (row) => <StateBadge tone={row.tone}>{row.state}</StateBadge> },
  {
    id: 'expires',
    header: 'Expires, Kyiv time',
    align: 'end',
    width: '150px',
    sortable: true,
    cell: (row) => row.expires,
  },
];

function Requests() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['1', '2']));
  const [sort, setSort] = useState<TableSort>({ column: 'expires', direction: 'ascending' });
  return (
    <DataTable
      caption="Requests"
      position="Sorted by expiry, soonest first. Rows 1 to 3 of 10 000"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={setSort}
      activeKey="3"
      onRowPress={() => undefined}
      selection={{
        selected,
        onChange: setSelected,
        allLabel: 'Choose all rows shown',
        rowLabel: ({ from }) => `Choose ${from}`,
        bar: (
          <>
            {selected.size} of 10 000 requests chosen
            <Button size="sm">Remind {selected.size}</Button>
            <Button size="sm" variant="subtle" onClick={() => setSelected(new Set())}>
              Clear
            </Button>
          </>
        ),
      }}
      phoneRow={(row) => (
        <>
          <b>{row.from}</b>
          <div>
            <StateBadge tone={row.tone}>{row.state}</StateBadge>
          </div>
        </>
      )}
      footer="Page 1 of 200"
    />
  );
}

export const tableExamples: readonly ComponentExamples[] = [
  {
    component: 'DataTable',
    states: {
      chosen: () => <Requests />,
      empty: () => (
        <DataTable
          caption="Requests"
          columns={columns}
          rows={[]}
          rowKey={({ id }) => id}
          empty={<EmptyState title="No requests yet">They follow from wishes.</EmptyState>}
        />
      ),
    },
  },
  {
    component: 'DataList',
    states: {
      framed: () => (
        <DataList
          rows={[
            {
              id: 'number',
              term: 'Company number',
              description: 'CZ 27 418 093, register extract of 12 Aug seen by I. K. on 24 Aug',
              aside: <Glyph icon={IconCheck} />,
            },
            { id: 'ncage', term: 'NCAGE', description: '4HV7G, shape hints at Czechia' },
          ]}
        />
      ),
      stacked: () => (
        <DataList
          look="plain"
          stacked
          rows={[{ id: 'owners', term: 'Owners over 10 %', description: 'Karel Dvorec 62 %, Marta Halvorová 38 %' }]}
        />
      ),
    },
  },
];
