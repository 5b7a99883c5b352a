import { useQuery } from '@apollo/client/react';
import { Button, NumberInput, Switch } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { EmptyState, OrganisationMark, SheetBody, SheetHead, StateBadge, useToast } from '@spilno/ui';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, oneOf, QueryState, useEvent, useLocale, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type DisclosureSettleAlertMutation, type DisclosureViewingAlertsQuery, type DisclosureViewingMinimumMutation } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import classes from './disclosure.module.css';
import { MoreLines } from './MoreLines.tsx';

const ViewingAlertsDocument = graphql(`
  query DisclosureViewingAlerts($eventSlug: String!, $after: ID, $onlyOpen: Boolean!) {
    viewingAlerts(eventSlug: $eventSlug, first: 50, after: $after, onlyOpen: $onlyOpen) {
      minimum
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        viewer {
          isCodeName
          en
          uk
        }
        openedFirms
        threshold
        usualFirms
        raisedAt
        settledAt
      }
    }
  }
`);

const SettleDocument = graphql(`
  mutation DisclosureSettleAlert($input: SettleViewingAlertInput!) {
    settleViewingAlert(input: $input) {
      ... on ViewingAlertSettled {
        alert {
          id
          settledAt
        }
      }
      ...UserErrorParts
    }
  }
`);

const MinimumDocument = graphql(`
  mutation DisclosureViewingMinimum($input: SetViewingMinimumInput!) {
    setViewingMinimum(input: $input) {
      ... on ViewingMinimumSet {
        minimum
      }
      ...UserErrorParts
    }
  }
`);

type Alerts = DisclosureViewingAlertsQuery['viewingAlerts'];

const OPEN_RULES = { open: oneOf('disclosure.alerts.onlyOpen', ['yes']) };

/** People who opened unusually many firms within an hour, for organisers. */
export function ViewingAlertsPage() {
  const intl = useIntl();
  const { slug } = useEvent();
  const [search, setSearch] = useSearchParams();
  const onlyOpen = search.get('open') === 'yes';
  const query = useQuery(ViewingAlertsDocument, { variables: { eventSlug: slug, onlyOpen }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="disclosure.alerts.title" />} />
      <SheetBody>
        <DroppedNote rules={OPEN_RULES} />
        <div className={classes.onlyOpen}><Switch label={intl.formatMessage({ id: 'disclosure.alerts.onlyOpen' })} checked={onlyOpen} onChange={(event) => setSearch(event.currentTarget.checked ? { open: 'yes' } : {}, { replace: true })} /></div>
        <QueryState query={query} count={4}>{({ viewingAlerts }) => <Body alerts={viewingAlerts} onMore={() => query.fetchMore({ variables: { after: viewingAlerts.pageInfo.endCursor }, updateQuery: joined })} />}</QueryState>
      </SheetBody>
    </>
  );
}

/** The page after the alerts that are there. */
const joined = (before: DisclosureViewingAlertsQuery, { fetchMoreResult }: { readonly fetchMoreResult: DisclosureViewingAlertsQuery }): DisclosureViewingAlertsQuery => ({
  ...fetchMoreResult,
  viewingAlerts: { ...fetchMoreResult.viewingAlerts, nodes: [...before.viewingAlerts.nodes, ...fetchMoreResult.viewingAlerts.nodes] },
});

function Body({ alerts, onMore }: { readonly alerts: Alerts; readonly onMore: () => Promise<unknown> }) {
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}><FormattedMessage id="disclosure.alerts.rule" values={{ minimum: alerts.minimum }} /></p>
      <MinimumForm key={alerts.minimum} minimum={alerts.minimum} />
      {alerts.nodes.length === 0 ? <EmptyState icon={IconEye} title={<FormattedMessage id="disclosure.alerts.empty" />} /> : <ul className={classes.rows}>{alerts.nodes.map((alert) => <Line key={alert.id} alert={alert} />)}</ul>}
      {alerts.pageInfo.hasNextPage && <MoreLines label={<FormattedMessage id="disclosure.alerts.more" />} onMore={onMore} />}
    </div>
  );
}

function Line({ alert }: { readonly alert: Alerts['nodes'][number] }) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const { textLocale } = useLocale();
  const [run, isRunning] = useTypedMutation(SettleDocument);
  const [failure, setFailure] = useState<SettleFailure | null>(null);
  const settle = async () => {
    const answer = await run({ input: { eventSlug: slug, alertId: alert.id } });
    setFailure(answer.__typename === 'ViewingAlertSettled' ? null : answer);
  };
  const name = textLocale === 'uk' ? alert.viewer.uk : alert.viewer.en;
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <OrganisationMark name={name} codeName={alert.viewer.isCodeName} size="sm" />
        <div>
          <p><b>{name}</b></p>
          <p className={classes.quiet}><FormattedMessage id="disclosure.alerts.line" values={{ opened: alert.openedFirms, usual: alert.usualFirms, threshold: alert.threshold, time: dayTime(alert.raisedAt) }} /></p>
        </div>
      </div>
      {alert.settledAt === null ? (
        <Button loading={isRunning} onClick={() => void settle()}><FormattedMessage id="disclosure.alerts.settle" /></Button>
      ) : (
        <StateBadge tone="ok"><FormattedMessage id="disclosure.alerts.settled" values={{ time: dayTime(alert.settledAt) }} /></StateBadge>
      )}
      {failure && <UserErrorNote error={failure} />}
    </li>
  );
}

type SettleFailure = Exclude<Answer<DisclosureSettleAlertMutation>, { __typename: 'ViewingAlertSettled' }>;
type Failure = Exclude<Answer<DisclosureViewingMinimumMutation>, { __typename: 'ViewingMinimumSet' }>;

function MinimumForm({ minimum }: { readonly minimum: number }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [value, setValue] = useState<number | string>(minimum);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(MinimumDocument, { refetchQueries: ['DisclosureViewingAlerts'] });
  const label = intl.formatMessage({ id: 'disclosure.alerts.minimum' });
  const save = async () => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, minimum: Number(value) } });
    switch (answer.__typename) {
      case 'ViewingMinimumSet':
        return toast({ message: intl.formatMessage({ id: 'disclosure.alerts.saved' }) });
      case 'InvalidInput':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <form
      className={`${classes.buttons} ${classes.minimum}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NumberInput label={label} min={5} max={5000} allowDecimal={false} value={value} onChange={setValue} />
      <Button type="submit" loading={isRunning} disabled={value === minimum || value === ''}><FormattedMessage id="app.action.save" /></Button>
      {failure && <UserErrorNote error={failure} fieldLabels={{ minimum: label }} />}
    </form>
  );
}
