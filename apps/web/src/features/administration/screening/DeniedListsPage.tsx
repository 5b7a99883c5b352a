import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DataTable, EmptyState, PageTitle, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useAct, UserErrorNote, useTime } from '../../../app/index.ts';
import classes from '../administration.module.css';
import { ForAdministrator } from '../ForAdministrator.tsx';
import { BringList } from './BringList.tsx';
import { type DeniedList, DeniedListsDocument, RetireDeniedListDocument } from './documents.ts';

/** Denied-party lists of the installation: which are compared with, and bringing another edition. */
export function DeniedListsPage() {
  return (
    <ForAdministrator>
      <DeniedLists />
    </ForAdministrator>
  );
}

function DeniedLists() {
  const { zone } = useTime();
  const query = useQuery(DeniedListsDocument, { fetchPolicy: 'cache-and-network' });
  const reload = () => void query.refetch().catch(() => undefined);
  return (
    <>
      <PageTitle title={<FormattedMessage id="administration.screening.title" />} lead={<FormattedMessage id="administration.screening.lead" values={{ zone: zone(new Date().toISOString()) }} />} />
      <QueryState query={query} shape="rows" count={4}>{({ deniedLists }) => <Lists lists={deniedLists} onChanged={reload} />}</QueryState>
      <BringList onBrought={reload} />
    </>
  );
}

function Lists({ lists, onChanged }: { readonly lists: readonly DeniedList[]; readonly onChanged: () => void }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const date = (edition: string) => intl.formatDate(edition, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const { act, failure, isRunning } = useAct(RetireDeniedListDocument, 'DeniedListRetired');
  const retire = async (listId: string) => {
    if (await act({ listId })) onChanged();
  };
  const nameOf = ({ name, source }: DeniedList) => <span className={classes.person}><span>{name}</span><span className={classes.muted}>{source}</span></span>;
  const entriesOf = ({ entries, skipped }: DeniedList) => <>{intl.formatNumber(entries)}{skipped > 0 && <span className={classes.muted}> <FormattedMessage id="administration.screening.skipped" values={{ count: skipped }} /></span>}</>;
  const stateOf = ({ retiredAt }: DeniedList) => (retiredAt === null ? <StateBadge tone="ok"><FormattedMessage id="administration.screening.current" /></StateBadge> : <StateBadge dot="hollow"><FormattedMessage id="administration.screening.retired" values={{ time: dayTime(retiredAt) }} /></StateBadge>);
  const actOf = ({ id, name, retiredAt }: DeniedList) =>
    retiredAt === null && (
      <Button size="sm" disabled={isRunning} title={intl.formatMessage({ id: 'administration.screening.retireWhat' })} aria-label={intl.formatMessage({ id: 'administration.screening.retireNamed' }, { name })} onClick={() => void retire(id)}>
        <FormattedMessage id="administration.screening.retire" />
      </Button>
    );
  return (
    <>
      {failure && <UserErrorNote error={failure} onReload={onChanged} />}
      <DataTable
        caption={intl.formatMessage({ id: 'administration.screening.inForce' })}
        captionHidden
        rows={lists}
        rowKey={({ id }) => id}
        empty={<EmptyState title={<FormattedMessage id="administration.screening.none" />}><FormattedMessage id="administration.screening.noneNext" /></EmptyState>}
        columns={[
          { id: 'name', header: <FormattedMessage id="administration.screening.name" />, cell: nameOf, rowHeader: true },
          { id: 'edition', header: <FormattedMessage id="administration.screening.edition" />, cell: ({ edition }) => <span className={classes.when}>{date(edition)}</span> },
          { id: 'entries', header: <FormattedMessage id="administration.screening.entries" />, cell: entriesOf, align: 'end' },
          { id: 'by', header: <FormattedMessage id="administration.screening.importedBy" />, cell: ({ importedBy, importedAt }) => <>{importedBy ?? '–'}<br /><span className={classes.muted}>{dayTime(importedAt)}</span></> },
          { id: 'state', header: <FormattedMessage id="administration.screening.state" />, cell: stateOf },
          { id: 'act', header: <span className="sp-hidden"><FormattedMessage id="administration.screening.retire" /></span>, cell: actOf, align: 'end' },
        ]}
        phoneRow={(list) => (
          <div className={classes.phoneRow}>
            <div className={classes.phoneHead}>{nameOf(list)}{stateOf(list)}</div>
            <span>{date(list.edition)} · <FormattedMessage id="administration.screening.entriesCount" values={{ count: list.entries }} /></span>
            <span className={classes.muted}>{list.importedBy ?? '–'}, {dayTime(list.importedAt)}</span>
            <div className={classes.actions}>{actOf(list)}</div>
          </div>
        )}
      />
    </>
  );
}
