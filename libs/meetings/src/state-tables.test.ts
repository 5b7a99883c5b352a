import { describe, expect, it } from '@jest/globals';
import { cancelMeeting, MEETING_TRANSITIONS } from './planned-meeting-status.ts';
import { actOnScheduleVersion, SCHEDULE_VERSION_TRANSITIONS } from './schedule-version-status.ts';
import { step, type StateTable } from './state-table.ts';
import { actOnRegistration, REGISTRATION_TRANSITIONS } from './vetting/registration-status.ts';

/** Checks each state × act × actor against the cells written out by hand; whatever is not written must be refused. */
function everyCell<S extends string, A extends string, W extends string>(
  table: StateTable<S, A, W>,
  acts: readonly A[],
  actors: readonly W[],
  allowed: Readonly<Record<string, string>>,
): void {
  const cells = (Object.keys(table) as S[]).flatMap((status) =>
    acts.flatMap((act) => actors.map((actor) => [status, act, actor] as const)),
  );
  it.each(cells)('%s %s %s', (status, act, actor) => {
    const expected = allowed[`${status} ${act} ${actor}`];
    const result = step(table, status, act, actor);
    expect(result.ok ? result.value : undefined).toBe(expected);
  });
  it('writes no cell that does not exist', () => {
    const names = new Set(cells.map((cell) => cell.join(' ')));
    expect(Object.keys(allowed).filter((name) => !names.has(name))).toEqual([]);
  });
}

describe('a meeting', () => {
  everyCell(MEETING_TRANSITIONS, ['cancel'], ['participant', 'organiser', 'system'], {
    'planned cancel participant': 'cancelled',
    'planned cancel organiser': 'cancelled',
    'planned cancel system': 'cancelled',
  });

  const meeting = { status: 'planned', startMs: 100 } as const;
  const at = (nowMs: number, cancelCutOffMs: number | null = 50) => ({ nowMs, deadlines: { cancelCutOffMs } });
  it('is cancelled with a reason only', () => {
    expect(cancelMeeting(meeting, ' ', 'organiser', at(1))).toEqual({ ok: false, error: { kind: 'reasonRequired' } });
    expect(cancelMeeting(meeting, 'ill', 'participant', at(49))).toEqual({ ok: true, value: 'cancelled' });
  });
  it('is cancelled by participants up to the cut-off and never once it started', () => {
    expect(cancelMeeting(meeting, 'ill', 'participant', at(50))).toEqual({
      ok: false,
      error: { kind: 'cancelCutOffPassed', cutOffMs: 50 },
    });
    expect(cancelMeeting(meeting, 'ill', 'participant', at(100, null))).toEqual({
      ok: false,
      error: { kind: 'meetingStarted', startMs: 100 },
    });
    expect(cancelMeeting(meeting, 'ill', 'organiser', at(200))).toEqual({ ok: true, value: 'cancelled' });
  });
  it('is not cancelled twice', () => {
    expect(cancelMeeting({ ...meeting, status: 'cancelled' }, 'ill', 'organiser', at(1))).toMatchObject({
      ok: false,
      error: { kind: 'notPossibleInStatus' },
    });
  });
});

describe('a schedule version', () => {
  everyCell(SCHEDULE_VERSION_TRANSITIONS, ['publish', 'supersede', 'discard'], ['organiser', 'system'], {
    'draft publish organiser': 'published',
    'draft discard organiser': 'discarded',
    'published supersede system': 'superseded',
  });
  it('names the act that does not exist for it', () => {
    expect(actOnScheduleVersion('published', 'discard', 'organiser')).toEqual({
      ok: false,
      error: { kind: 'notPossibleInStatus', status: 'published', act: 'discard' },
    });
    expect(actOnScheduleVersion('draft', 'publish', 'system')).toEqual({
      ok: false,
      error: { kind: 'notForActor', act: 'publish' },
    });
  });
});

describe('a registration', () => {
  everyCell(
    REGISTRATION_TRANSITIONS,
    ['submit', 'startReview', 'return', 'approve', 'reject', 'reopen', 'withdraw', 'resume'],
    ['firm', 'officer', 'system'],
    {
      'draft submit firm': 'submitted',
      'draft submit system': 'submitted',
      'draft withdraw firm': 'withdrawn',
      'submitted startReview officer': 'in_review',
      'submitted startReview system': 'in_review',
      'submitted withdraw firm': 'withdrawn',
      'in_review return system': 'returned',
      'in_review approve system': 'approved',
      'in_review reject system': 'rejected',
      'in_review withdraw firm': 'withdrawn',
      'returned submit firm': 'submitted',
      'returned withdraw firm': 'withdrawn',
      'approved reopen officer': 'in_review',
      'approved reopen system': 'in_review',
      'approved withdraw firm': 'withdrawn',
      'rejected reopen officer': 'in_review',
      'withdrawn resume firm': 'draft',
    },
  );
  it('is never approved by one officer directly', () => {
    expect(actOnRegistration('in_review', 'approve', 'officer')).toEqual({
      ok: false,
      error: { kind: 'notForActor', act: 'approve' },
    });
  });
});
