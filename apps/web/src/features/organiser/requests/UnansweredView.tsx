import { useQuery } from '@apollo/client/react';
import { Button, Switch } from '@mantine/core';
import { DataTable, EmptyState, Link, StateBadge } from '@spilno/ui';
import { IconMailCheck } from '@tabler/icons-react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { QueryState, useCountryName, useEvent, useLocale, useTime } from '../../../app/index.ts';
import { Figure } from '../dashboard/Figure.tsx';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import classes from '../organiser.module.css';
import { firstPage } from '../registration-address.ts';
import { useTypeName } from '../setup/participant-types.ts';
import { useFirstPage } from '../use-first-page.ts';
import { OrganiserUnansweredDocument, type UnansweredRow } from './requests-document.ts';

/** Organisations that have requests to answer, those whose request expires first before the others. */
export function UnansweredView() {
  const intl = useIntl();
  const { slug } = useEvent();
  const to = useOrganiserLink();
  const { dayTime } = useTime();
  const country = useCountryName();
  const type = useTypeName();
  const [search, setSearch] = useSearchParams();
  const onlySoon = search.get('soon') === 'yes';
  const after = search.get('after') || null;
  const query = useQuery(OrganiserUnansweredDocument, { variables: { eventSlug: slug, onlySoon, after }, fetchPolicy: 'cache-and-network' });
  const shown = query.data ?? query.previousData;
  useFirstPage(after, query.error, () => setSearch(firstPage, { replace: true }));
  const toPage = (cursor: string | null) =>
    setSearch((old) => {
      const next = firstPage(old);
      if (cursor) next.set('after', cursor);
      return next;
    });
  const turnSoon = (isOn: boolean) =>
    setSearch(
      (old) => {
        const next = firstPage(old);
        if (isOn) next.set('soon', 'yes');
        else next.delete('soon');
        return next;
      },
      { replace: true },
    );
  const { textLocale } = useLocale();
  const name = (row: UnansweredRow) => <>{row.legalName}{row.codeNameEn && <span className={classes.muted}> · {textLocale === 'uk' ? row.codeNameUk : row.codeNameEn}</span>}</>;
  const expiry = (row: UnansweredRow) => (row.expiringSoon > 0 ? <StateBadge tone="warn">{dayTime(row.expiresAt)}</StateBadge> : dayTime(row.expiresAt));
  return (
    <>
      <p className={classes.lead}><FormattedMessage id="organiser.requests.unansweredLead" /></p>
      <div className={classes.between}>
        <Switch label={intl.formatMessage({ id: 'organiser.requests.onlySoon' })} checked={onlySoon} onChange={(event) => turnSoon(event.currentTarget.checked)} />
        {shown && shown.unansweredOrganisations.total > 0 && <Button component={Link} href={to('messages/new', { answer: onlySoon ? 'soon' : 'any' })}><FormattedMessage id="organiser.requests.write" /></Button>}
      </div>
      <QueryState query={{ ...query, data: shown }}>
        {({ unansweredOrganisations: { nodes, pageInfo, total, requests } }) => (
          <DataTable
            caption={intl.formatMessage({ id: 'organiser.requests.unanswered' })}
            captionHidden
            position={total > 0 ? <FormattedMessage id={onlySoon ? 'organiser.requests.soonCount' : 'organiser.requests.waitingCount'} values={{ organisations: total, requests }} /> : undefined}
            rows={nodes}
            rowKey={({ registrationId }) => registrationId}
            empty={<EmptyState icon={IconMailCheck} title={<FormattedMessage id={onlySoon ? 'organiser.requests.noneSoon' : 'organiser.requests.noneWaiting'} />}><FormattedMessage id="organiser.requests.noneNext" /></EmptyState>}
            columns={[
              { id: 'name', header: <FormattedMessage id="organiser.registrations.name" />, cell: name, rowHeader: true },
              { id: 'country', header: <FormattedMessage id="organiser.registrations.country" />, cell: (row) => (row.country ? country(row.country) : '–') },
              { id: 'type', header: <FormattedMessage id="organiser.registrations.type" />, cell: (row) => type(row.typeCode) },
              { id: 'waiting', header: <FormattedMessage id="organiser.requests.waiting" />, cell: (row) => <FormattedNumber value={row.waiting} />, align: 'end' },
              { id: 'soon', header: <FormattedMessage id="organiser.requests.soon" />, cell: (row) => <FormattedNumber value={row.expiringSoon} />, align: 'end' },
              { id: 'since', header: <FormattedMessage id="organiser.requests.since" />, cell: (row) => dayTime(row.since) },
              { id: 'expires', header: <FormattedMessage id="organiser.requests.expires" />, cell: expiry },
            ]}
            phoneRow={(row) => (
              <div className={classes.phoneRow}>
                <b>{name(row)}</b>
                <Figure value={row.waiting} label={intl.formatMessage({ id: 'organiser.requests.waiting' })} />
                <span className={classes.muted}>{[row.country && country(row.country), type(row.typeCode)].filter(Boolean).join(' · ')}</span>
                <span className={classes.whole}><FormattedMessage id="organiser.requests.expires" />: {expiry(row)}</span>
              </div>
            )}
            footer={
              after || pageInfo.hasNextPage ? (
                <div className={classes.actions}>
                  {after && <Button onClick={() => toPage(null)}><FormattedMessage id="organiser.registrations.start" /></Button>}
                  {pageInfo.hasNextPage && <Button onClick={() => toPage(pageInfo.endCursor ?? null)}><FormattedMessage id="organiser.registrations.next" /></Button>}
                </div>
              ) : undefined
            }
          />
        )}
      </QueryState>
    </>
  );
}
