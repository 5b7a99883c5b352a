import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { constructSchedule } from './construct-schedule.ts';
import { explainLeftovers } from './explain-leftovers.ts';
import type { AgreementId, DelegateId, OrganisationId, SlotId, TableId } from './ids.ts';
import { placementBound } from './placement-bound.ts';
import type { SchedulingProblem } from './problem.ts';
import { problems } from './testing/random-problem.ts';
import { smallEvent } from './testing/small-event.ts';
import { validateProblem } from './validate-problem.ts';

const event = smallEvent({ slots: ['m1', 'm2'], tables: 2, delegates: { a: 1, b: 1, c: 1 }, pairs: ['ab', 'ac'] });
const pin = (agreement: string, slot: string, table: string) => ({
  agreementId: agreement as AgreementId,
  slotId: slot as SlotId,
  tableId: table as TableId,
  delegateAId: `${agreement[0]}1` as DelegateId,
  delegateBId: `${agreement[1]}1` as DelegateId,
});
const faults = (change: Partial<SchedulingProblem>): unknown => {
  const result = validateProblem({ ...event, ...change });
  return result.ok ? [] : result.error;
};

it('finds nothing wrong with generated problems', () => {
  fc.assert(fc.property(problems, (problem) => validateProblem(problem).ok));
});

it.each([
  [
    'an id used twice',
    { tables: [...event.tables, event.tables[0]!] },
    [{ kind: 'duplicateId', of: 'table', id: 'T1' }],
  ],
  [
    'an unknown slot',
    { blocks: [{ slotIds: ['x' as SlotId] }] },
    [{ kind: 'unknownId', of: 'slot', id: 'x', usedBy: 'block' }],
  ],
  [
    'an unknown organisation',
    { pairs: [{ ...event.pairs[0]!, organisationBId: 'z' as OrganisationId }] },
    [{ kind: 'unknownId', of: 'organisation', id: 'z', usedBy: 'ab' }],
  ],
  [
    'a meeting of one with itself',
    { pairs: [{ ...event.pairs[0]!, organisationBId: 'a' as OrganisationId }] },
    [{ kind: 'meetingWithItself', agreementId: 'ab' }],
  ],
  [
    'the same pair twice',
    {
      pairs: [
        event.pairs[0]!,
        {
          ...event.pairs[0]!,
          agreementId: 'ba' as AgreementId,
          organisationAId: 'b' as OrganisationId,
          organisationBId: 'a' as OrganisationId,
        },
      ],
    },
    [{ kind: 'pairTwice', agreementIds: ['ab', 'ba'] }],
  ],
  [
    'no lines',
    { organisations: event.organisations.map((one) => ({ ...one, parallelLines: one.id === 'a' ? 0 : 1 })) },
    [{ kind: 'notPositive', what: 'parallelLines', id: 'a' }],
  ],
  [
    'a pin of nothing agreed',
    { pinned: [pin('bc', 'm1', 'T1')] },
    [{ kind: 'unknownId', of: 'agreement', id: 'bc', usedBy: 'pin' }],
  ],
] as const)('refuses %s', (_name, change, expected) => {
  expect(faults(change as Partial<SchedulingProblem>)).toEqual(expected);
});

it('refuses slots that overlap or end before they start', () => {
  const [one, two] = event.slots as [SchedulingProblem['slots'][number], SchedulingProblem['slots'][number]];
  expect(faults({ slots: [{ ...one, endMs: two.startMs + 1 }, two] })).toEqual([
    { kind: 'slotsOverlap', slotIds: ['m1', 'm2'] },
  ]);
  expect(faults({ slots: [{ ...one, endMs: one.startMs }, two] })).toEqual([{ kind: 'emptySlot', slotId: 'm1' }]);
});

it('refuses pins that contradict each other and says how', () => {
  expect(faults({ pinned: [pin('ab', 'm1', 'T1'), pin('ac', 'm1', 'T1')] })).toEqual([
    {
      kind: 'pinImpossible',
      agreementId: 'ac',
      conflicts: [
        { kind: 'delegateBusy', delegateId: 'a1', organisationId: 'a', byAgreementId: 'ab' },
        { kind: 'linesTaken', organisationId: 'a', parallelLines: 1, byAgreementIds: ['ab'] },
        { kind: 'tableTaken', tableId: 'T1', byAgreementId: 'ab' },
      ],
    },
  ]);
});

it('plans nothing where there is no slot, and says of every pair that it has none', () => {
  const none = { ...event, slots: [] };
  const planned = constructSchedule(none);
  expect(planned).toEqual({ ok: true, value: { meetings: [] } });
  expect(explainLeftovers(none, { meetings: [] }).leftovers.map(({ agreementId, reason }) => [agreementId, reason])).toEqual(['ab', 'ac'].map((id) => [id, { kind: 'noCommonSlot', availableSlotsA: 0, availableSlotsB: 0 }]));
  expect(placementBound(none)).toBe(0);
});
