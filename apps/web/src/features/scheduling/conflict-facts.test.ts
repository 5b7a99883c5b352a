import { describe, expect, it } from '@jest/globals';
import { type ConflictFacts, withoutRepeats } from './conflict-facts.ts';

const fact = (kind: string, organisation: string | null, otherAgreementId: string | null): ConflictFacts => ({ kind, organisation, pool: null, otherMeeting: null, otherTable: null, otherAgreementId, delegates: null });

describe('what a refused place is told by', () => {
  it('names a firm whose people are busy once', () => {
    const busy = fact('delegateBusy', 'Halvor', 'x');
    expect(withoutRepeats([fact('linesTaken', 'Halvor', 'x'), busy, fact('noDelegateFree', 'Halvor', null)])).toEqual([busy]);
  });

  it('does not tell the meeting at the table again when it is the one that a side sits in; another one is told too', () => {
    const [side, table, another] = [fact('linesTaken', 'Halvor', 'x'), fact('tableTaken', null, 'x'), fact('tableTaken', null, 'y')];
    expect(withoutRepeats([side, table])).toEqual([side]);
    expect(withoutRepeats([side, another])).toEqual([side, another]);
    expect(withoutRepeats([table])).toEqual([table]);
  });
});
