import { describe, expect, it } from '@jest/globals';
import { type AgreementId, type DelegateId, type OrganisationId, type SchedulingProblem, type Slot, type SlotId, type TableId } from '@spilno/scheduling';
import { proofOf, stillHolds } from './version-proof.ts';

const slot = (at: number): Slot => ({ id: `s${at}` as SlotId, day: '2027-01-01', partOfDay: 'morning', startMs: at, endMs: at + 1 });
const pair = (a: string, b: string) => ({ agreementId: a + b as AgreementId, organisationAId: a as OrganisationId, organisationBId: b as OrganisationId, priority: 1, preferredDelegateAIds: [], preferredDelegateBIds: [], timeWish: null });
const problem: SchedulingProblem = {
  slots: [slot(0), slot(1), slot(2)],
  tables: [{ id: 't' as TableId, closedSlotIds: [] }],
  organisations: ['a', 'b', 'c'].map((id) => ({ id: id as OrganisationId, parallelLines: 1, maxMeetings: 3 })),
  delegates: ['a', 'b', 'c'].map((id) => ({ id: `${id}1` as DelegateId, organisationId: id as OrganisationId, unavailableSlotIds: [] })),
  pairs: [pair('a', 'b'), pair('b', 'c')],
  blocks: [],
  pinned: [],
  exclusions: [],
};
const pin = (agreementId: string, slotId: string, [a, b] = [...agreementId]) => ({ agreementId: agreementId as AgreementId, slotId: slotId as SlotId, tableId: 't' as TableId, delegateAId: `${a}1` as DelegateId, delegateBId: `${b}1` as DelegateId });

describe('a proof', () => {
  const proof = proofOf(problem, { held: 2, gaps: 1 })!;

  it('holds for the same event under other names, wishes and priorities, and where more is pinned', () => {
    const [first, second] = problem.pairs;
    expect(stillHolds(proof, { ...problem, pairs: [{ ...first!, priority: 4, timeWish: { day: null, partOfDay: 'morning' } }, second!] })).toBe(true);
    expect(stillHolds(proof, { ...problem, pinned: [pin('ab', 's1')] })).toBe(true);
  });

  it('says nothing any more where a pin of then is gone', () => {
    const pinned = proofOf({ ...problem, pinned: [pin('ab', 's1')] }, { held: 2, gaps: 1 })!;
    expect(stillHolds(pinned, { ...problem, pinned: [pin('ab', 's1'), pin('bc', 's0')] })).toBe(true);
    for (const other of [[], [pin('ab', 's2')], [pin('bc', 's1')]]) expect(stillHolds(pinned, { ...problem, pinned: other })).toBe(false);
  });

  it.each<readonly [string, Partial<SchedulingProblem>]>([
    ['a pair is gone', { pairs: problem.pairs.slice(1) }],
    ['a table is closed', { tables: [{ id: 't' as TableId, closedSlotIds: ['s0' as SlotId] }] }],
    ['somebody is away', { delegates: problem.delegates.map((delegate, at) => (at === 0 ? { ...delegate, unavailableSlotIds: ['s2' as SlotId] } : delegate)) }],
    ['a limit is another', { organisations: problem.organisations.map((organisation) => ({ ...organisation, maxMeetings: 1 })) }],
    ['a time is ruled out', { pairs: [{ ...problem.pairs[0]!, neverSlotIds: ['s0' as SlotId] }, problem.pairs[1]!] }],
    ['a break is in between', { blocks: [{ slotIds: ['s1' as SlotId] }] }],
    ['the problem contradicts itself', { pairs: [problem.pairs[0]!, problem.pairs[0]!] }],
  ])('says nothing any more where %s', (_, change) => expect(stillHolds(proof, { ...problem, ...change })).toBe(false));
});
