import { describe, expect, it } from '@jest/globals';
import { actOnAnotherTime, ANOTHER_TIME_TRANSITIONS, type AnotherTimeStatus, askForAnotherTime, mayAskForAnotherTime, type MovableMeeting } from './another-time.ts';
import { step } from './state-table.ts';

const HOUR_MS = 3_600_000;
const meeting: MovableMeeting = { status: 'planned', startMs: 100 * HOUR_MS, isPinned: false, cutOffMs: 98 * HOUR_MS, ownAsks: 0, agreedMoves: 0, hasOpenAsk: false };
const words = { reason: 'Train is late', slots: 2 };
const at = (hours: number) => ({ nowMs: hours * HOUR_MS, answerWithinHours: 24 });

describe('an ask for another time', () => {
  const allowed: Record<string, string> = {
    'open accept other': 'accepted',
    'open refuse other': 'refused',
    'open withdraw asker': 'withdrawn',
    'open expire system': 'expired',
    'open overtake system': 'overtaken',
  };
  const cells = (Object.keys(ANOTHER_TIME_TRANSITIONS) as AnotherTimeStatus[]).flatMap((status) =>
    (['accept', 'refuse', 'withdraw', 'expire', 'overtake'] as const).flatMap((act) => (['asker', 'other', 'system'] as const).map((actor) => [status, act, actor] as const)),
  );
  it.each(cells)('%s %s %s', (status, act, actor) => {
    const result = step(ANOTHER_TIME_TRANSITIONS, status, act, actor);
    expect(result.ok ? result.value : undefined).toBe(allowed[`${status} ${act} ${actor}`]);
  });

  it('is answered within the answering time, at the latest at the cut-off of the meeting', () => {
    expect(askForAnotherTime(meeting, words, at(10))).toEqual({ ok: true, value: { expiresMs: 34 * HOUR_MS } });
    expect(askForAnotherTime(meeting, words, at(90))).toEqual({ ok: true, value: { expiresMs: 98 * HOUR_MS } });
  });

  it('needs a reason and one to five slots', () => {
    const kindOf = (reason: string, slots: number) => {
      const asked = askForAnotherTime(meeting, { reason, slots }, at(10));
      return asked.ok ? 'asked' : asked.error.kind;
    };
    expect([kindOf(' ', 1), kindOf('x', 0), kindOf('x', 6), kindOf('x', 5)]).toEqual(['reasonRequired', 'noSlotOffered', 'tooManySlots', 'asked']);
  });

  it.each([
    [{ status: 'cancelled' as const }, 10, 'meetingCancelled'],
    [{}, 98, 'cutOffPassed'],
    [{}, 100, 'meetingStarted'],
    [{ isPinned: true }, 10, 'heldByOrganiser'],
    [{ hasOpenAsk: true }, 10, 'askOpen'],
    [{ ownAsks: 2 }, 10, 'asksUsedUp'],
    [{ agreedMoves: 2 }, 10, 'movesUsedUp'],
  ])('is not made about a meeting with %j at hour %d: %s', (facts, hours, kind) => {
    expect(mayAskForAnotherTime({ ...meeting, ...facts }, hours * HOUR_MS)).toMatchObject({ ok: false, error: { kind } });
  });

  it('may be made once more after the first one', () => {
    expect(mayAskForAnotherTime({ ...meeting, ownAsks: 1, agreedMoves: 1 }, 10 * HOUR_MS)).toEqual({ ok: true, value: null });
  });

  const ask = { status: 'open' as const, expiresMs: 50 * HOUR_MS, offeredSlotIds: ['a', 'b'] };
  const context = (hours: number, facts: Partial<MovableMeeting> = {}) => ({ meeting: { ...meeting, ...facts }, nowMs: hours * HOUR_MS });
  const outcome = (result: ReturnType<typeof actOnAnotherTime>) => (result.ok ? result.value : result.error.kind);

  it('is accepted by the other side for one of the offered slots', () => {
    expect(outcome(actOnAnotherTime(ask, { kind: 'accept', slotId: 'b' }, 'other', context(20)))).toBe('accepted');
    expect(outcome(actOnAnotherTime(ask, { kind: 'accept', slotId: 'c' }, 'other', context(20)))).toBe('slotNotOffered');
    expect(outcome(actOnAnotherTime(ask, { kind: 'accept', slotId: 'b' }, 'asker', context(20)))).toBe('notForActor');
  });

  it('is too late once it has expired, and says so when the meeting was cancelled', () => {
    expect(outcome(actOnAnotherTime(ask, { kind: 'accept', slotId: 'b' }, 'other', context(50)))).toBe('askExpired');
    expect(outcome(actOnAnotherTime(ask, { kind: 'refuse' }, 'other', context(50)))).toBe('askExpired');
    expect(outcome(actOnAnotherTime(ask, { kind: 'accept', slotId: 'b' }, 'other', context(20, { status: 'cancelled' })))).toBe('meetingCancelled');
    expect(outcome(actOnAnotherTime({ ...ask, status: 'refused' }, { kind: 'withdraw' }, 'asker', context(20)))).toBe('notPossibleInStatus');
  });

  it('moves nothing after the cut-off, even if it has not expired yet', () => {
    const late = { ...ask, expiresMs: 200 * HOUR_MS };
    expect(outcome(actOnAnotherTime(late, { kind: 'accept', slotId: 'b' }, 'other', context(99)))).toBe('cutOffPassed');
    expect(outcome(actOnAnotherTime(late, { kind: 'refuse' }, 'other', context(99)))).toBe('refused');
  });
});
