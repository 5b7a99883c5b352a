/** Facts of a conflict as the server tells them. */
export interface ConflictFacts {
  readonly kind: string;
  readonly organisation: string | null;
  readonly pool: string | null;
  readonly otherMeeting: string | null;
  readonly otherTable: string | null;
  readonly otherAgreementId: string | null;
  readonly delegates: number | null;
}

/** Busy people say more than taken lines, and both more than that nobody is free; who sits at a table is not told again as what the table holds. */
export function withoutRepeats(found: readonly ConflictFacts[]): readonly ConflictFacts[] {
  const busy = new Set(found.flatMap(({ kind, organisation }) => (kind === 'delegateBusy' || kind === 'delegateUnavailable' ? [organisation] : [])));
  const told = found.filter(({ kind, organisation }) => (kind !== 'linesTaken' && kind !== 'noDelegateFree') || !busy.has(organisation));
  const seated = new Set(told.flatMap(({ kind, otherAgreementId }) => (kind === 'delegateBusy' || kind === 'linesTaken' ? (otherAgreementId ?? []) : [])));
  return told.filter(({ kind, otherAgreementId }) => kind !== 'tableTaken' || otherAgreementId === null || !seated.has(otherAgreementId));
}
