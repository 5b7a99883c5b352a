import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, Glyph, Link, PageTitle, useNarrow } from '@spilno/ui';
import { IconChevronLeft, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useSearchParams } from 'react-router';
import { QueryState, useEvent } from '../../app/index.ts';
import { type DelegatePartsFragment, type DelegatesPageQuery } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { AddDelegateDialog } from './AddDelegateDialog.tsx';
import { AttendancePanel } from './AttendancePanel.tsx';
import { AvailabilityPanel } from './AvailabilityPanel.tsx';
import { DelegateActions } from './DelegateActions.tsx';
import { DelegateList } from './DelegateList.tsx';
import { DelegateParts, DelegatesDocument, DelegationParts } from './delegate-documents.ts';
import { MyDetailsPanel } from './MyDetailsPanel.tsx';
import classes from './delegates.module.css';

type Registration = NonNullable<DelegatesPageQuery['myRegistration']>;
export type DelegatesDay = NonNullable<DelegatesPageQuery['event']>['days'][number];

/** The people of the own organisation: who comes, when, and who leads. */
export function DelegatesPage() {
  const { slug } = useEvent();
  const query = useQuery(DelegatesDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <div className={classes.page}>
      {!query.data && <PageTitle title={<FormattedMessage id="delegates.page.title" />} />}
      <QueryState query={query} shape="cards" count={3}>
        {({ myRegistration, event }) =>
          myRegistration && event ? <Page registration={myRegistration} days={event.days} /> : <EmptyState title={<FormattedMessage id="delegates.page.none" />} />
        }
      </QueryState>
    </div>
  );
}

function Page({ registration, days }: { readonly registration: Registration; readonly days: readonly DelegatesDay[] }) {
  const isNarrow = useNarrow('drawer');
  const [params] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const delegation = readFragment(DelegationParts, registration);
  const delegates = delegation.delegates.map((delegate) => readFragment(DelegateParts, delegate));
  const me = delegates.find(({ isMe }) => isMe) ?? null;
  const named = delegates.find(({ id }) => id === params.get('delegate')) ?? null;
  const chosen = named ?? (isNarrow ? null : (me ?? delegates[0] ?? null));
  const list = (
    <div className={classes.stack}>
      {me && <AttendancePanel me={me} isApproved={registration.status.status === 'approved'} />}
      <DelegateList delegates={delegates} days={days} chosenId={chosen?.id ?? null} />
      {!delegation.canEdit && <p className={classes.quiet}><FormattedMessage id="delegates.page.leadOnly" /></p>}
    </div>
  );
  return (
    <>
      <PageTitle
        before={isNarrow && named && <Back />}
        title={isNarrow && named ? named.name : <FormattedMessage id="delegates.page.title" />}
        lead={isNarrow && named ? undefined : <FormattedMessage id="delegates.page.lead" />}
        aside={
          delegation.canEdit && !(isNarrow && named) && (
            <Button leftSection={<Glyph icon={IconPlus} />} onClick={() => setAdding(true)}>
              <FormattedMessage id="delegates.add.open" />
            </Button>
          )
        }
      />
      {isNarrow ? (chosen ? <Chosen delegate={chosen} days={days} canEdit={delegation.canEdit} /> : list) : <div className={classes.columns}>{list}{chosen && <Chosen delegate={chosen} days={days} canEdit={delegation.canEdit} />}</div>}
      {isAdding && <AddDelegateDialog version={delegation.version} delegates={delegates} onClose={() => setAdding(false)} />}
    </>
  );
}

function Back() {
  const { slug } = useEvent();
  return (
    <Link href={`/e/${slug}/delegates`} className={classes.back}>
      <Glyph icon={IconChevronLeft} /> <FormattedMessage id="delegates.page.back" />
    </Link>
  );
}

function Chosen({ delegate, days, canEdit }: { readonly delegate: DelegatePartsFragment; readonly days: readonly DelegatesDay[]; readonly canEdit: boolean }) {
  return (
    <div className={classes.stack}>
      <AvailabilityPanel key={`${delegate.id} ${delegate.version}`} delegate={delegate} days={days} canChange={canEdit || delegate.isMe} />
      {delegate.isMe ? <MyDetailsPanel key={delegate.id} me={delegate} days={days} /> : <DelegateActions key={delegate.id} delegate={delegate} canEdit={canEdit} />}
    </div>
  );
}
