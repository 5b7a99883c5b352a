import { describe, expect, it } from '@jest/globals';
import type { MeetingRequestId, OrganisationId } from './ids.ts';
import type { MeetingRequestAct } from './meeting-request-act.ts';
import {
  MEETING_REQUEST_STATUSES,
  type MeetingRequest,
  type MeetingRequestStatus,
  type RequestActor,
  type RequestSide,
} from './meeting-request.ts';
import { actOnMeetingRequest, possibleActs, type RequestActContext } from './meeting-request-transitions.ts';

const base = {
  id: 'r' as MeetingRequestId,
  senderId: 'a' as OrganisationId,
  recipientId: 'b' as OrganisationId,
  sentMs: 0,
};
const timeWish = { day: '2027-05-04', partOfDay: 'morning', text: '' } as const;
const actors: readonly RequestActor[] = ['sender', 'recipient', 'system'];
const acts: readonly MeetingRequestAct[] = [
  { kind: 'accept' },
  { kind: 'decline', reason: null },
  { kind: 'counter', timeWish },
  { kind: 'withdraw' },
  { kind: 'expire' },
  { kind: 'cancel', reason: 'Travel was refused' },
];

const requests: readonly MeetingRequest[] = [
  { ...base, status: 'pending', turn: 'recipient', expiresMs: 1000 },
  { ...base, status: 'countered', turn: 'sender', expiresMs: 1000, timeWish },
  { ...base, status: 'countered', turn: 'recipient', expiresMs: 1000, timeWish },
  { ...base, status: 'accepted', decidedMs: 1, timeWish: null },
  { ...base, status: 'declined', decidedMs: 1, by: 'recipient', reason: null },
  { ...base, status: 'withdrawn', decidedMs: 1, by: 'sender' },
  { ...base, status: 'expired', decidedMs: 1 },
  { ...base, status: 'cancelled', decidedMs: 1, by: 'sender', reason: 'x' },
];

/** The same life cycle written a second time, by hand: "status turn act actor" → status. */
const ALLOWED: Readonly<Record<string, MeetingRequestStatus>> = {
  'pending recipient accept recipient': 'accepted',
  'pending recipient decline recipient': 'declined',
  'pending recipient counter recipient': 'countered',
  'pending recipient withdraw sender': 'withdrawn',
  'pending recipient withdraw system': 'withdrawn',
  'pending recipient expire system': 'expired',
  'countered sender accept sender': 'accepted',
  'countered sender decline sender': 'declined',
  'countered sender counter sender': 'countered',
  'countered sender withdraw recipient': 'withdrawn',
  'countered sender withdraw system': 'withdrawn',
  'countered sender expire system': 'expired',
  'countered recipient accept recipient': 'accepted',
  'countered recipient decline recipient': 'declined',
  'countered recipient counter recipient': 'countered',
  'countered recipient withdraw sender': 'withdrawn',
  'countered recipient withdraw system': 'withdrawn',
  'countered recipient expire system': 'expired',
  'accepted - cancel sender': 'cancelled',
  'accepted - cancel recipient': 'cancelled',
  'accepted - cancel system': 'cancelled',
};

const context = (change: Partial<RequestActContext> = {}): RequestActContext => ({
  nowMs: 10,
  deadlines: { requestsCloseMs: null, wishesCloseMs: null, cancelCutOffMs: null },
  answerWithinHours: 72,
  schedulePublished: false,
  agreed: { sender: { agreedMeetings: 0, maxMeetings: 5 }, recipient: { agreedMeetings: 0, maxMeetings: 5 } },
  ...change,
});
const turn = (request: MeetingRequest): RequestSide | '-' => ('turn' in request ? request.turn : '-');
const byStatus = (status: MeetingRequestStatus): MeetingRequest =>
  requests.find((request) => request.status === status) as MeetingRequest;

it('has a request of every status in this test', () => {
  expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(MEETING_REQUEST_STATUSES));
});

describe('every cell of the table', () => {
  const cells = requests.flatMap((request) => acts.flatMap((act) => actors.map((actor) => ({ request, act, actor }))));
  it.each(
    cells.map((cell) => [`${cell.request.status} ${turn(cell.request)} ${cell.act.kind} ${cell.actor}`, cell] as const),
  )('%s', (name, { request, act, actor }) => {
    const nowMs = act.kind === 'expire' ? 1000 : 10;
    const result = actOnMeetingRequest(request, act, actor, context({ nowMs }));
    const expected = ALLOWED[name];
    expect(possibleActs(request, actor).includes(act.kind)).toBe(expected !== undefined);
    if (expected === undefined) {
      expect(result.ok).toBe(false);
      if (!result.ok) expect(['notPossibleInStatus', 'notYourTurn']).toContain(result.error.kind);
      return;
    }
    expect(result).toMatchObject({ ok: true, value: { ...base, status: expected } });
  });
});

it('hands the ball to the other side with a counter-proposal and starts the answering time anew', () => {
  const countered = actOnMeetingRequest(
    byStatus('pending'),
    { kind: 'counter', timeWish },
    'recipient',
    context({ nowMs: 500, answerWithinHours: 1 }),
  );
  expect(countered).toMatchObject({ ok: true, value: { turn: 'sender', timeWish, expiresMs: 500 + 3_600_000 } });
});

it('keeps the accepted time wish for the scheduler', () => {
  expect(actOnMeetingRequest(byStatus('countered'), { kind: 'accept' }, 'sender', context())).toMatchObject({
    ok: true,
    value: { timeWish },
  });
});

it('refuses a counter-proposal that says nothing', () => {
  const act = { kind: 'counter', timeWish: { day: null, partOfDay: null, text: '  ' } } as const;
  expect(actOnMeetingRequest(byStatus('pending'), act, 'recipient', context())).toEqual({
    ok: false,
    error: { kind: 'timeWishRequired' },
  });
});

it('refuses an answer at the instant of expiry, and expiry an instant before', () => {
  const pending = byStatus('pending');
  expect(actOnMeetingRequest(pending, { kind: 'accept' }, 'recipient', context({ nowMs: 1000 }))).toEqual({
    ok: false,
    error: { kind: 'requestExpired', expiredMs: 1000 },
  });
  expect(actOnMeetingRequest(pending, { kind: 'expire' }, 'system', context({ nowMs: 999 }))).toEqual({
    ok: false,
    error: { kind: 'notYetExpired', expiresMs: 1000 },
  });
});

it('lets nobody counter after requests have closed, but still accept', () => {
  const closed = context({ nowMs: 20, deadlines: { requestsCloseMs: 20, wishesCloseMs: null, cancelCutOffMs: null } });
  expect(actOnMeetingRequest(byStatus('pending'), { kind: 'counter', timeWish }, 'recipient', closed)).toEqual({
    ok: false,
    error: { kind: 'requestsClosed', closedMs: 20 },
  });
  expect(actOnMeetingRequest(byStatus('pending'), { kind: 'accept' }, 'recipient', closed).ok).toBe(true);
});

it('refuses an agreement beyond the meeting limit of either side', () => {
  for (const side of ['sender', 'recipient'] as const) {
    const agreed = { ...context().agreed, [side]: { agreedMeetings: 5, maxMeetings: 5 } };
    expect(actOnMeetingRequest(byStatus('pending'), { kind: 'accept' }, 'recipient', context({ agreed }))).toEqual({
      ok: false,
      error: { kind: 'meetingLimitReached', side, maxMeetings: 5 },
    });
  }
});

it('asks for a reason to cancel, and after publishing holds the sides to the cut-off', () => {
  const accepted = byStatus('accepted');
  expect(actOnMeetingRequest(accepted, { kind: 'cancel', reason: ' ' }, 'sender', context())).toEqual({
    ok: false,
    error: { kind: 'reasonRequired' },
  });
  const late = { nowMs: 50, deadlines: { requestsCloseMs: null, wishesCloseMs: null, cancelCutOffMs: 50 } };
  const cancel = { kind: 'cancel', reason: 'ill' } as const;
  expect(actOnMeetingRequest(accepted, cancel, 'sender', context({ ...late, schedulePublished: true }))).toEqual({
    ok: false,
    error: { kind: 'cancelCutOffPassed', cutOffMs: 50 },
  });
  expect(actOnMeetingRequest(accepted, cancel, 'sender', context(late)).ok).toBe(true);
  expect(actOnMeetingRequest(accepted, cancel, 'system', context({ ...late, schedulePublished: true })).ok).toBe(true);
});
