import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { ChartPanel } from './ChartPanel.tsx';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';
import { Figure } from './Figure.tsx';
import { REQUEST_STATE_IDS, type RequestState } from './request-states.ts';
import { share } from './share.ts';
import { type AddressParts } from './use-organiser-link.ts';

interface Line {
  readonly id: string;
  readonly tone: 'ink' | 'ok' | 'draft' | 'stone';
  readonly value: number;
  readonly page: string;
  readonly parts?: AddressParts;
  readonly words: React.ReactNode;
}

/** What became of the requests, each bar against those sent. */
export function RequestsPanel({ figures }: { readonly figures: EventFigures }) {
  const intl = useIntl();
  const { requests, capacity, requestStates, wishes } = figures;
  const planned = capacity.days.some((day) => day.planned !== null) ? capacity.days.reduce((sum, day) => sum + (day.planned ?? 0), 0) : null;
  const states = { view: 'states' };
  const lines: readonly Line[] = [
    { id: 'sent', tone: 'ink', value: requests.sent, page: 'requests', parts: { ...states, of: 'sent' }, words: <FormattedMessage id="organiser.dashboard.sent" /> },
    { id: 'answered', tone: 'ink', value: requests.answered, page: 'requests', parts: { ...states, of: 'answered' }, words: <FormattedMessage id="organiser.dashboard.answered" /> },
    { id: 'accepted', tone: 'ok', value: requests.accepted, page: 'requests', parts: { ...states, of: 'accepted' }, words: <FormattedMessage id="organiser.dashboard.accepted" /> },
    planned === null
      ? { id: 'booked', tone: 'ok', value: capacity.booked, page: 'meetings', parts: { of: 'published' }, words: <FormattedMessage id="organiser.dashboard.booked" /> }
      : { id: 'planned', tone: 'draft', value: planned, page: 'meetings', words: <FormattedMessage id="organiser.dashboard.planned" /> },
    { id: 'waiting', tone: 'stone', value: requests.waiting, page: 'requests', words: <FormattedMessage id="organiser.dashboard.waitingExpiring" values={{ count: requests.expiringSoon }} /> },
  ];
  const stateName = (status: string) => intl.formatMessage({ id: REQUEST_STATE_IDS[status as RequestState] });
  return (
    <ChartPanel
      id="requests"
      title={intl.formatMessage({ id: 'organiser.dashboard.requests' })}
      lead={requests.answered > 0 && <FormattedMessage id="organiser.dashboard.acceptedOfAnswered" values={{ share: requests.accepted / requests.answered, b: (words) => <b key="share" className={classes.strong}>{words}</b> }} />}
      summary={intl.formatMessage({ id: 'organiser.dashboard.requestsSummary' }, { sent: requests.sent, answered: requests.answered, accepted: requests.accepted, waiting: requests.waiting, wishes })}
      columns={[
        { id: 'state', header: <FormattedMessage id="organiser.registrations.status" />, cell: (row) => stateName(row.status), rowHeader: true },
        { id: 'ukrainian', header: <FormattedMessage id="organiser.requests.byUkrainian" />, cell: (row) => <FormattedNumber value={row.ukrainian} />, align: 'end' },
        { id: 'others', header: <FormattedMessage id="organiser.requests.byOthers" />, cell: (row) => <FormattedNumber value={row.count - row.ukrainian} />, align: 'end' },
        { id: 'count', header: <FormattedMessage id="organiser.dashboard.inAll" />, cell: (row) => <Figure value={row.count} page="requests" parts={row.status === 'pending' || row.status === 'countered' ? {} : states} label={stateName(row.status)} />, align: 'end' },
      ]}
      rows={requestStates}
      rowKey={({ status }) => status}
    >
      <ul className={classes.funnel}>
        {lines.map(({ id, tone, value, page, parts, words }) => (
          <li key={id}>
            <b><Figure value={value} page={page} parts={parts} /></b>
            <span>
              <span>{words}</span>
              <span className={classes.bar} aria-hidden="true"><i data-tone={tone} style={{ inlineSize: share(value, requests.sent) }} /></span>
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.foot}><FormattedMessage id="organiser.dashboard.wishesSet" values={{ count: wishes }} /></p>
    </ChartPanel>
  );
}
