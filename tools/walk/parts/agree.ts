import { type Firm, type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';

interface Request {
  readonly id: string;
  readonly status: string;
  readonly version: number;
}
type Act = 'accept' | 'decline' | 'counter' | 'withdraw';

const REQUEST_FIELDS = 'requests { id status version counterpart { registrationId details { legalName } } }';
const HOUR_MS = 3_600_000;

/** Wishes and requests in every way they can end; at the end two pairs have agreed. */
export async function agree(forum: Forum): Promise<void> {
  await letOneExpire(forum);
  await wishes(forum);
  await declineAndWithdraw(forum);
  await counterAndAccept(forum);
  await cross(forum);
}

/** The request that nobody answers: the clock of the event goes on past its time. */
async function letOneExpire(forum: Forum): Promise<void> {
  const { walker, administrator, organiser, firms, slug } = forum;
  await send(forum, 'send-unanswered', firms.brandt, firms.yavir, { direction: 'get', needNodeCode: 'P.EMS.HARN', offerNodeCode: 'P.EMS.HARN' });
  const { now, requestExpiryHours } = await walker.read<{ now: string; requestExpiryHours: number }>({ step: 'read-clock', as: organiser, operation: 'eventSetup', declares: EVENT, variables: { eventSlug: slug }, fields: 'now requestExpiryHours' }, 'EventSetup');
  const later = new Date(Date.parse(now) + (requestExpiryHours + 1) * HOUR_MS).toISOString();
  await walker.refused({ step: 'organiser-moves-clock', as: organiser, operation: 'setEventClock', input: { eventSlug: slug, now: later } }, 'FORBIDDEN');
  await walker.mutate({ step: 'clock-goes-on', as: administrator, operation: 'setEventClock', input: { eventSlug: slug, now: later } }, 'EventClockMoved');
}

async function wishes({ walker, firms, slug }: Forum): Promise<void> {
  const { brandt, rubin, wisla } = firms;
  await walker.mutate({ step: 'must-wish', as: brandt.lead, operation: 'setWish', input: { eventSlug: slug, registrationId: rubin.registrationId, value: 'must' } }, 'WishSaved');
  await walker.refused({ step: 'wish-for-own-side', as: brandt.lead, operation: 'setWish', input: { eventSlug: slug, registrationId: wisla.registrationId, value: 'must' } }, 'NotFound');
}

async function declineAndWithdraw(forum: Forum): Promise<void> {
  const { brandt, rubin, wisla } = forum.firms;
  const topic = { direction: 'get', needNodeCode: 'P.MAC.TURN', offerNodeCode: 'P.MAC.TURN' } as const;
  const declined = await send(forum, 'send-to-be-declined', wisla, rubin, topic);
  await act(forum, 'decline', rubin, declined, { reason: 'No capacity this year.' });
  const withdrawn = await send(forum, 'send-to-be-withdrawn', brandt, rubin, { direction: 'get', needNodeCode: 'P.MAC.CNC5', offerNodeCode: 'P.MAC.CNC5' });
  await act(forum, 'withdraw', brandt, withdrawn);
}

async function counterAndAccept(forum: Forum): Promise<void> {
  const { walker, firms, slug } = forum;
  const { brandt, rubin, wisla } = firms;
  const topic = { direction: 'give', needNodeCode: 'P.COMP.CFRP', offerNodeCode: 'P.COMP.CFRP' } as const;
  await walker.refused({ step: 'message-names-a-place', as: rubin.lead, operation: 'sendMeetingRequest', input: { eventSlug: slug, recipientId: brandt.registrationId, message: 'Наш завод у Павлограді, вулиця Заводська 3.', ...topic, direction: 'get' } }, 'LocationRefused');
  const request = await send(forum, 'send-request', brandt, rubin, topic);
  await walker.refused({ step: 'second-open-request', as: brandt.lead, operation: 'sendMeetingRequest', input: { eventSlug: slug, recipientId: rubin.registrationId, message: 'Once more.', ...topic } }, 'NotPossible');
  await walker.refused({ step: 'accept-another-firms-request', as: wisla.lead, operation: 'acceptMeetingRequest', inputType: 'MeetingRequestRef', input: { eventSlug: slug, requestId: request, version: 1 } }, 'NotFound');
  await walker.refused({ step: 'sender-accepts-own-request', as: brandt.lead, operation: 'acceptMeetingRequest', inputType: 'MeetingRequestRef', input: { eventSlug: slug, requestId: request, version: 1 } }, 'NotPossible');
  await act(forum, 'counter', rubin, request, { partOfDay: 'afternoon', message: 'Our engineer joins after lunch.' });
  await walker.refused({ step: 'accept-with-stale-version', as: brandt.lead, operation: 'acceptMeetingRequest', inputType: 'MeetingRequestRef', input: { eventSlug: slug, requestId: request, version: 1 } }, 'StaleVersion');
  await act(forum, 'accept', brandt, request);
  await walker.read({ step: 'names-are-open-now', as: brandt.lead, operation: 'match', declares: `${EVENT}, $id: ID!`, variables: { eventSlug: slug, id: rubin.registrationId }, fields: 'organisation { level details { legalName } }' }, 'Match', ({ text }) => (text.includes(rubin.name) ? null : 'the name is still hidden after an agreement'));
  await walker.read({ step: 'access-is-logged', as: rubin.lead, operation: 'accessLog', declares: EVENT, variables: { eventSlug: slug }, fields: 'nodes { __typename }' }, 'AccessLogConnection', ({ value }) => ((value as { nodes: unknown[] }).nodes.length > 0 ? null : 'nobody is in the access log'));
}

/** Both ask each other: the second request is the agreement. */
async function cross(forum: Forum): Promise<void> {
  const { walker, firms, slug } = forum;
  const { wisla, yavir } = firms;
  await send(forum, 'send-one-way', wisla, yavir, { direction: 'get', needNodeCode: 'P.FOR.CAST', offerNodeCode: 'P.FOR.CAST' });
  await walker.mutate({ step: 'crossing-request', as: yavir.lead, operation: 'sendMeetingRequest', fields: '... on MeetingRequestSent { requestId isAgreed }', input: { eventSlug: slug, recipientId: wisla.registrationId, message: 'We wanted to ask you too.', direction: 'get', needNodeCode: 'P.EMS.SMT', offerNodeCode: 'P.EMS.SMT' } }, 'MeetingRequestSent', ({ value }) => ((value as { isAgreed: boolean }).isAgreed ? null : 'crossing requests did not become an agreement'));
}

/** The job looks every minute. */
export async function expectExpired({ walker, firms, slug }: Forum): Promise<void> {
  await walker.until<{ requests: Request[] }>({ step: 'unanswered-request-has-expired', as: firms.brandt.lead, operation: 'meetingRequests', declares: `${EVENT}, $box: RequestBox!`, variables: { eventSlug: slug, box: 'closed' }, fields: REQUEST_FIELDS }, ({ requests }) => requests.some(({ status }) => status === 'expired'), 90);
}

async function send({ walker, slug }: Forum, step: string, sender: Firm, recipient: Firm, topic: { direction: 'get' | 'give'; needNodeCode: string; offerNodeCode: string }): Promise<string> {
  const sent = await walker.mutate<{ requestId: string }>({ step, as: sender.lead, operation: 'sendMeetingRequest', fields: '... on MeetingRequestSent { requestId isAgreed }', input: { eventSlug: slug, recipientId: recipient.registrationId, message: 'We would like to speak about a joint series.', ...topic } }, 'MeetingRequestSent');
  return sent.requestId;
}

async function act({ walker, slug }: Forum, kind: Act, firm: Firm, requestId: string, more: object = {}): Promise<void> {
  const operation = `${kind}MeetingRequest`;
  const version = kind === 'accept' ? 2 : 1;
  const inputType = kind === 'accept' || kind === 'withdraw' ? 'MeetingRequestRef' : undefined;
  await walker.mutate({ step: `${firm.key}-${kind}s`, as: firm.lead, operation, input: { eventSlug: slug, requestId, version, ...more }, ...(inputType && { inputType }) }, 'MeetingRequestActedOn');
}
