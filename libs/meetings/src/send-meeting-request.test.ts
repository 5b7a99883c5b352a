import { expect, it } from '@jest/globals';
import type { MeetingRequestId, OrganisationId } from './ids.ts';
import type { MeetingRequest } from './meeting-request.ts';
import { sendMeetingRequest, type RequestParty, type SendContext } from './send-meeting-request.ts';

const party = (id: string, change: Partial<RequestParty> = {}): RequestParty => ({
  organisationId: id as OrganisationId,
  quota: { maxOpenRequests: 3, maxMeetings: 5 },
  openRequestsSent: 0,
  agreedMeetings: 0,
  ...change,
});
const context = (change: Partial<SendContext> = {}): SendContext => ({
  id: 'new' as MeetingRequestId,
  nowMs: 100,
  deadlines: { requestsCloseMs: null, wishesCloseMs: null, cancelCutOffMs: null },
  answerWithinHours: 1,
  schedulePublished: false,
  typesMayMeet: true,
  existing: null,
  ...change,
});
const [a, b] = [party('a'), party('b')];
const old = { id: 'old' as MeetingRequestId, senderId: a.organisationId, recipientId: b.organisationId, sentMs: 0 };
const pending: MeetingRequest = { ...old, status: 'pending', turn: 'recipient', expiresMs: 1000 };
const countered: MeetingRequest = {
  ...old,
  status: 'countered',
  turn: 'sender',
  expiresMs: 1000,
  timeWish: { day: null, partOfDay: 'morning', text: '' },
};

it('sends a request that waits for the recipient', () => {
  expect(sendMeetingRequest(a, b, context())).toEqual({
    ok: true,
    value: {
      kind: 'sent',
      request: {
        id: 'new',
        status: 'pending',
        senderId: 'a',
        recipientId: 'b',
        sentMs: 100,
        turn: 'recipient',
        expiresMs: 100 + 3_600_000,
      },
    },
  });
});

it('expires at the latest when requests close', () => {
  const deadlines = { requestsCloseMs: 150, wishesCloseMs: null, cancelCutOffMs: null };
  expect(sendMeetingRequest(a, b, context({ deadlines }))).toMatchObject({
    ok: true,
    value: { request: { expiresMs: 150 } },
  });
});

it('makes crossing requests one agreement', () => {
  expect(sendMeetingRequest(b, a, context({ existing: pending }))).toMatchObject({
    ok: true,
    value: { kind: 'agreed', request: { id: 'old', status: 'accepted', senderId: 'a' } },
  });
});

it('takes a new request of the side on turn as acceptance of the counter-proposal', () => {
  expect(sendMeetingRequest(a, b, context({ existing: countered }))).toMatchObject({
    ok: true,
    value: { kind: 'agreed', request: { timeWish: { partOfDay: 'morning' } } },
  });
});

it('refuses a second request of the side that waits', () => {
  expect(sendMeetingRequest(a, b, context({ existing: pending }))).toEqual({
    ok: false,
    error: { kind: 'requestAlreadyOpen' },
  });
  expect(sendMeetingRequest(b, a, context({ existing: countered }))).toEqual({
    ok: false,
    error: { kind: 'requestAlreadyOpen' },
  });
});

it('does not count an open request whose time is over', () => {
  expect(sendMeetingRequest(a, b, context({ existing: pending, nowMs: 1000 }))).toMatchObject({
    ok: true,
    value: { kind: 'sent' },
  });
});

it.each([
  ['to itself', a, a, {}, { kind: 'sameOrganisation' }],
  ['between types that may not meet', a, b, { typesMayMeet: false }, { kind: 'typesMayNotMeet' }],
  [
    'after the deadline',
    a,
    b,
    { deadlines: { requestsCloseMs: 100, wishesCloseMs: null, cancelCutOffMs: null } },
    { kind: 'requestsClosed', closedMs: 100 },
  ],
  [
    'to an agreed partner',
    a,
    b,
    { existing: { ...old, status: 'accepted', decidedMs: 1, timeWish: null } },
    { kind: 'alreadyAgreed' },
  ],
  [
    'with too many open',
    party('a', { openRequestsSent: 3 }),
    b,
    {},
    { kind: 'openRequestsExceeded', maxOpenRequests: 3 },
  ],
  [
    'with no meetings left',
    party('a', { agreedMeetings: 5 }),
    b,
    {},
    { kind: 'meetingLimitReached', whose: 'own', maxMeetings: 5 },
  ],
  [
    'that would be an agreement beyond the own limit',
    party('b', { agreedMeetings: 5 }),
    a,
    { existing: pending },
    { kind: 'meetingLimitReached', whose: 'own', maxMeetings: 5 },
  ],
  [
    "that would be an agreement beyond the other's limit",
    b,
    party('a', { agreedMeetings: 5 }),
    { existing: pending },
    { kind: 'meetingLimitReached', whose: 'other', maxMeetings: 5 },
  ],
] as const)('refuses a request %s', (_name, sender, recipient, change, error) => {
  expect(sendMeetingRequest(sender, recipient, context(change))).toEqual({ ok: false, error });
});

it('does not let a busy recipient be recognised by a refusal', () => {
  expect(sendMeetingRequest(a, party('b', { agreedMeetings: 5, openRequestsSent: 3 }), context()).ok).toBe(true);
});
