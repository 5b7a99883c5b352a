import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DataTable, EmptyState, Glyph, PageTitle, Panel } from '@spilno/ui';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { DroppedNote, oneOf, QueryState, useTime, UserErrorNote } from '../../app/index.ts';
import { useFirstPage } from '../organiser/index.ts';
import { AccountActions } from './AccountActions.tsx';
import { AccountRoles } from './AccountRoles.tsx';
import { AccountState } from './AccountState.tsx';
import { AdministrationAccountsDocument, type Account } from './documents.ts';
import { ForAdministrator } from './ForAdministrator.tsx';
import { RoleForm } from './RoleForm.tsx';
import { SearchField } from './SearchField.tsx';
import { usePageAddress } from './use-address.ts';
import { type Failure } from './use-role-acts.ts';
import classes from './administration.module.css';

const PAGE = 50;
const RULES = { invite: oneOf('administration.accounts.invite', ['yes']) };

/** Every account of the installation: who they are, their roles by event, and what an administrator does with them. */
export function AccountsPage() {
  return (
    <ForAdministrator>
      <Accounts />
    </ForAdministrator>
  );
}

function Accounts() {
  const intl = useIntl();
  const { zone, dayTime } = useTime();
  const { read, change } = usePageAddress('after', RULES);
  const [text, after, isInviting] = [read('find'), read('after'), read('invite') === 'yes'];
  const [failure, setFailure] = useState<Failure | null>(null);
  const query = useQuery(AdministrationAccountsDocument, { variables: { text, after: after || null, first: PAGE + 1 }, fetchPolicy: 'cache-and-network' });
  useFirstPage(after, query.error, () => change({ after: null }, { replace: true }));
  return (
    <>
      <PageTitle
        title={<FormattedMessage id="administration.accounts.title" />}
        lead={<FormattedMessage id="administration.accounts.lead" values={{ zone: zone(new Date().toISOString()) }} />}
        aside={!isInviting && <Button variant="filled" leftSection={<Glyph icon={IconPlus} />} onClick={() => change({ invite: 'yes', after })}><FormattedMessage id="administration.accounts.invite" /></Button>}
      />
      <DroppedNote rules={RULES} />
      {isInviting && <Invitation onClose={() => change({ invite: null, after })} />}
      <SearchField label={intl.formatMessage({ id: 'administration.accounts.find' })} value={text} onChange={(find) => change({ find }, { replace: true })} />
      {failure && <UserErrorNote error={failure} reasons={{ lastAdministrator: intl.formatMessage({ id: 'administration.accounts.lastAdministrator' }) }} />}
      <QueryState query={{ ...query, data: query.data ?? query.previousData }} shape="rows" count={8}>
        {({ accounts }) => {
          const rows = accounts.slice(0, PAGE);
          const seen = ({ lastSeenAt }: Account) => (lastSeenAt ? dayTime(lastSeenAt) : <FormattedMessage id="administration.accounts.never" />);
          return (
            <DataTable
              caption={intl.formatMessage({ id: 'administration.accounts.title' })}
              captionHidden
              rows={rows}
              rowKey={({ id }) => id}
              empty={<EmptyState title={<FormattedMessage id="administration.accounts.none" />}><FormattedMessage id="administration.accounts.noneNext" /></EmptyState>}
              columns={[
                { id: 'person', header: <FormattedMessage id="administration.accounts.person" />, cell: (account) => <Person account={account} />, rowHeader: true },
                { id: 'roles', header: <FormattedMessage id="administration.accounts.roles" />, cell: (account) => <AccountRoles account={account} onFailure={setFailure} /> },
                { id: 'state', header: <FormattedMessage id="administration.accounts.state" />, cell: (account) => <AccountState account={account} /> },
                { id: 'seen', header: <FormattedMessage id="administration.accounts.seen" />, cell: seen },
                { id: 'act', header: <FormattedMessage id="administration.accounts.acts" />, cell: (account) => <AccountActions account={account} onFailure={setFailure} /> },
              ]}
              phoneRow={(account) => (
                <div className={classes.phoneRow}>
                  <div className={classes.phoneHead}><Person account={account} /><AccountActions account={account} onFailure={setFailure} /></div>
                  <AccountState account={account} />
                  <div><span className={classes.muted}><FormattedMessage id="administration.accounts.roles" />:</span> <AccountRoles account={account} onFailure={setFailure} /></div>
                  <span className={classes.muted}><FormattedMessage id="administration.accounts.seen" />: {seen(account)}</span>
                </div>
              )}
              footer={
                after || accounts.length > PAGE ? (
                  <div className={classes.actions}>
                    {after && <Button onClick={() => change({ after: null })}><FormattedMessage id="administration.page.start" /></Button>}
                    {accounts.length > PAGE && <Button onClick={() => change({ after: rows.at(-1)?.id ?? null })}><FormattedMessage id="administration.page.next" /></Button>}
                  </div>
                ) : undefined
              }
            />
          );
        }}
      </QueryState>
    </>
  );
}

function Person({ account: { displayName, email } }: { readonly account: Account }) {
  return (
    <span className={classes.person}>
      <span>{displayName}</span>
      <span className={classes.muted}>{email}</span>
    </span>
  );
}

function Invitation({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel title={<FormattedMessage id="administration.accounts.invite" />}>
      <p className={classes.hint}><FormattedMessage id="administration.accounts.inviteHint" /></p>
      <RoleForm onDone={onClose} />
    </Panel>
  );
}
