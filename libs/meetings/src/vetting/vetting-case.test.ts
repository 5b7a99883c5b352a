import { describe, expect, it } from '@jest/globals';
import type { OfficerId, OrganisationId } from '../ids.ts';
import {
  addDecision,
  decideCase,
  VETTING_TRANSITIONS,
  type DecisionKind,
  type VettingCaseStatus,
  type VettingDecision,
  type VettingVerdict,
} from './vetting-case.ts';

const verdicts: readonly VettingVerdict[] = ['approve', 'return', 'reject'];
const status = { approve: 'approved', return: 'returned', reject: 'rejected' } as const;
const by = (officer: string, verdict: VettingVerdict, reason = 'because'): VettingDecision => ({
  officerId: officer as OfficerId,
  verdict,
  reason,
});
const context = { organisationId: 'firm' as OrganisationId, officerOrganisationIds: [] };

describe('every cell of the table', () => {
  const allowed: Readonly<Record<string, string>> = {
    'waiting_first first': 'waiting_second',
    'waiting_second agreeing': 'outcome',
    'waiting_second disagreeing': 'disagreed',
    'disagreed deciding': 'outcome',
  };
  const kinds: readonly DecisionKind[] = ['first', 'agreeing', 'disagreeing', 'deciding'];
  const cells = (Object.keys(VETTING_TRANSITIONS) as VettingCaseStatus[]).flatMap((state) =>
    kinds.map((kind) => [state, kind] as const),
  );
  it.each(cells)('%s %s', (state, kind) => {
    expect(VETTING_TRANSITIONS[state][kind]).toBe(allowed[`${state} ${kind}`]);
  });
});

it('waits for the first and then for the second officer', () => {
  expect(decideCase([])).toBe('waiting_first');
  for (const verdict of verdicts) expect(decideCase([by('x', verdict)])).toBe('waiting_second');
});

it('is decided by two who agree, and by the third where they do not', () => {
  for (const first of verdicts) {
    for (const second of verdicts) {
      const two = [by('x', first), by('y', second)];
      expect(decideCase(two)).toBe(first === second ? status[first] : 'disagreed');
      if (first !== second)
        for (const third of verdicts) expect(decideCase([...two, by('z', third)])).toBe(status[third]);
    }
  }
});

it('takes no decision after the case is decided', () => {
  const decided = [by('x', 'approve'), by('y', 'approve')];
  expect(addDecision(decided, by('z', 'reject'), context)).toEqual({
    ok: false,
    error: { kind: 'caseDecided', status: 'approved' },
  });
  expect(() => decideCase([...decided, by('z', 'reject')])).toThrow();
});

it('needs different officers, also for the third decision', () => {
  expect(addDecision([by('x', 'approve')], by('x', 'approve'), context)).toEqual({
    ok: false,
    error: { kind: 'sameOfficer' },
  });
  expect(addDecision([by('x', 'approve'), by('y', 'reject')], by('x', 'reject'), context)).toEqual({
    ok: false,
    error: { kind: 'sameOfficer' },
  });
});

it('lets nobody decide on their own organisation', () => {
  const own = { ...context, officerOrganisationIds: ['firm' as OrganisationId] };
  expect(addDecision([], by('x', 'approve'), own)).toEqual({ ok: false, error: { kind: 'ownOrganisation' } });
});

it('asks for a reason with everything but an approval', () => {
  expect(addDecision([], by('x', 'reject', ' '), context)).toEqual({
    ok: false,
    error: { kind: 'reasonRequired', verdict: 'reject' },
  });
  expect(addDecision([], by('x', 'return', ''), context)).toEqual({
    ok: false,
    error: { kind: 'reasonRequired', verdict: 'return' },
  });
  expect(addDecision([], by('x', 'approve', ''), context)).toMatchObject({
    ok: true,
    value: { status: 'waiting_second' },
  });
});
