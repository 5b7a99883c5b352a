import { describe, expect, it } from '@jest/globals';
import { changeSeat, type SeatAct, type SeatChange, type SeatPart } from './seat-change.ts';

const lead = { isLead: true, isDelegate: false, isNamed: false };
const colleague = { isLead: false, isDelegate: false, isNamed: false };
const change = (facts: { part?: SeatPart; isAway?: boolean; isBusy?: boolean; companions?: number; status?: 'planned' | 'cancelled'; actor?: SeatChange['actor'] } = {}): SeatChange => ({
  meeting: { status: facts.status ?? 'planned', startMs: 100, companions: facts.companions ?? 0 },
  delegate: { part: facts.part ?? 'none', isAway: facts.isAway ?? false, isBusy: facts.isBusy ?? false },
  actor: facts.actor ?? lead,
});
const outcome = (act: SeatAct, facts: SeatChange, nowMs = 1): string => {
  const result = changeSeat(act, facts, nowMs);
  return result.ok ? result.value : result.error.kind;
};

describe('a change of seats in a meeting', () => {
  it.each<[SeatAct, SeatPart, string]>([
    ['takeOver', 'none', 'named'],
    ['takeOver', 'companion', 'named'],
    ['takeOver', 'named', 'alreadyNamed'],
    ['join', 'none', 'companion'],
    ['join', 'companion', 'alreadyJoined'],
    ['join', 'named', 'alreadyNamed'],
    ['leave', 'none', 'notJoined'],
    ['leave', 'companion', 'none'],
    ['leave', 'named', 'notJoined'],
  ])('%s of one who is %s: %s', (act, part, expected) => {
    expect(outcome(act, change({ part }))).toBe(expected);
  });

  it('takes who is there and free then', () => {
    for (const act of ['takeOver', 'join'] as const) {
      expect(outcome(act, change({ isAway: true }))).toBe('away');
      expect(outcome(act, change({ isBusy: true }))).toBe('busy');
    }
  });

  it('is for the lead and for each themself; the named one hands over', () => {
    expect(outcome('join', change({ actor: colleague }))).toBe('notForActor');
    expect(outcome('takeOver', change({ actor: colleague }))).toBe('notForActor');
    expect(outcome('join', change({ actor: { ...colleague, isDelegate: true } }))).toBe('companion');
    expect(outcome('takeOver', change({ actor: { ...colleague, isNamed: true } }))).toBe('named');
    expect(outcome('join', change({ actor: { ...colleague, isNamed: true } }))).toBe('notForActor');
  });

  it('ends with the meeting or its beginning, and leaves room at the table', () => {
    expect(outcome('takeOver', change({ status: 'cancelled' }))).toBe('meetingCancelled');
    expect(outcome('leave', change({ part: 'companion' }), 100)).toBe('meetingStarted');
    expect(outcome('join', change({ companions: 3 }))).toBe('tooMany');
    expect(outcome('takeOver', change({ companions: 3 }))).toBe('named');
  });
});
