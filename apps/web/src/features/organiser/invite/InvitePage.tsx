import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { DataTable, Link, SheetBody, SheetHead, type DataColumn } from '@spilno/ui';
import { IconDownload } from '@tabler/icons-react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { QueryState, saveCsv, useEvent } from '../../../app/index.ts';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import { MatchingViews } from '../gaps/MatchingViews.tsx';
import { OrganiserInvitationsDocument, type InvitationPlan, type InvitationTarget } from './invite-document.ts';
import { InviteKinds } from './InviteKinds.tsx';
import classes from './invite.module.css';
import { useInviteRows } from './use-invite-rows.ts';
import { useInviteWords } from './use-invite-words.ts';

/** Who to invite: how many of each country, which kinds of firms for which gap, and who of them is known from earlier events. */
export function InvitePage() {
  const { slug } = useEvent();
  const query = useQuery(OrganiserInvitationsDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="organiser.invite.title" />} views={<MatchingViews open="invite" />} actions={query.data && <ExportButton plan={query.data.invitationPlan} />} />
      <SheetBody>
        <QueryState query={query}>{({ invitationPlan }) => <Plan plan={invitationPlan} />}</QueryState>
      </SheetBody>
    </>
  );
}

function ExportButton({ plan }: { readonly plan: InvitationPlan }) {
  const { slug } = useEvent();
  const rowsOf = useInviteRows();
  return (
    <Button leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />} onClick={() => saveCsv(`${slug}-invitations.csv`, rowsOf(plan))}>
      <FormattedMessage id="organiser.export.act" />
    </Button>
  );
}

const BASIS_IDS: Readonly<Record<string, string>> = { thisEvent: 'organiser.invite.basisThis', earlierEvent: 'organiser.invite.basisEarlier', nothing: 'organiser.invite.basisNothing' };

function Plan({ plan }: { readonly plan: InvitationPlan }) {
  const words = useInviteWords();
  const earlier = plan.earlierEvent === null ? '' : words.eventName({ event: plan.earlierEvent, eventUk: plan.earlierEventUk });
  return (
    <div className={classes.page}>
      <p className={classes.note}><FormattedMessage id={BASIS_IDS[plan.basis] ?? 'organiser.invite.basisNothing'} values={{ event: earlier }} /> <FormattedMessage id="organiser.invite.never" /></p>
      <Targets plan={plan} earlier={earlier} />
      <InviteKinds kinds={plan.kinds} />
    </div>
  );
}

function Targets({ plan: { targets, places, meetingsEach }, earlier }: { readonly plan: InvitationPlan; readonly earlier: string }) {
  const words = useInviteWords();
  const to = useOrganiserLink();
  const figure = (id: keyof Pick<InvitationTarget, 'proposed' | 'sent' | 'approved'>, header: string): DataColumn<InvitationTarget> => ({ id, header: <FormattedMessage id={header} />, align: 'end', cell: (row) => <FormattedNumber value={row[id]} /> });
  const name = ({ country }: InvitationTarget) => <Link href={to('registrations', { country })}>{words.country(country)}</Link>;
  const open = ({ proposed, sent }: InvitationTarget) => <b><FormattedNumber value={Math.max(0, proposed - sent)} /></b>;
  const columns: DataColumn<InvitationTarget>[] = [
    { id: 'country', rowHeader: true, header: <FormattedMessage id="organiser.invite.country" />, cell: name },
    figure('proposed', 'organiser.invite.target'),
    ...(earlier ? [{ id: 'earlier', header: <FormattedMessage id="organiser.invite.earlier" />, align: 'end', cell: (row) => <FormattedNumber value={row.earlier ?? 0} /> } satisfies DataColumn<InvitationTarget>] : []),
    figure('sent', 'organiser.invite.sent'),
    figure('approved', 'organiser.invite.approved'),
    { id: 'open', header: <FormattedMessage id="organiser.invite.open" />, align: 'end', cell: open },
  ];
  return (
    <section className={classes.section}>
      <h2><FormattedMessage id="organiser.invite.targets" /></h2>
      <p className={classes.note}><FormattedMessage id="organiser.invite.targetsNote" values={{ places, meetings: meetingsEach, hasEarlier: String(earlier !== ''), event: earlier }} /></p>
      <DataTable
        caption={<FormattedMessage id="organiser.invite.targets" />}
        captionHidden
        columns={columns}
        rows={targets}
        rowKey={({ country }) => country}
        empty={<FormattedMessage id="organiser.invite.noPartners" />}
        phoneRow={(row) => (
          <div className={classes.phoneRow}>
            {name(row)}
            <span><FormattedMessage id="organiser.invite.open" />: {open(row)}</span>
            <p className={classes.small}>{columns.slice(1, -1).map(({ id, header, cell }) => <span key={id}>{header}: {cell(row)}</span>)}</p>
          </div>
        )}
      />
    </section>
  );
}
