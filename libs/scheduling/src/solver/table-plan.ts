import type { OrganisationId, TableId } from '../ids.ts';
import type { ProblemIndex } from '../problem-index.ts';
import type { Slot } from '../problem.ts';
import type { SeatRequest } from './seat-request.ts';

/** Hands out tables slot by slot, so that organisations keep theirs within a day where they can. */
export class TablePlan {
  private readonly index: ProblemIndex;
  private readonly hallOfTable: ReadonlyMap<TableId, number> | null;
  private readonly lastTable = new Map<OrganisationId, TableId>();
  private day = '';

  /** @param hallOfTable - halls in numbers, where requests say theirs */
  constructor(index: ProblemIndex, hallOfTable: ReadonlyMap<TableId, number> | null) {
    this.index = index;
    this.hallOfTable = hallOfTable;
  }

  /** To be called for the slots in the order of time; there are at least as many open tables as requests, in each hall. */
  assign(slot: Slot, requests: readonly SeatRequest[]): ReadonlyMap<SeatRequest, TableId> {
    if (slot.day !== this.day) this.lastTable.clear();
    this.day = slot.day;
    const free = new Set(
      this.index.problem.tables.map(({ id }) => id).filter((id) => !this.index.isClosed(id, slot.id)),
    );
    const chosen = new Map<SeatRequest, TableId>();
    const pass = (wanted: (request: SeatRequest) => TableId | undefined): void => {
      for (const request of requests) {
        const table = chosen.has(request) ? undefined : wanted(request);
        if (table !== undefined && this.isInHall(request, table) && free.delete(table)) chosen.set(request, table);
      }
    };
    const last = (organisationId: OrganisationId): TableId | undefined => this.lastTable.get(organisationId);
    pass(({ pin }) => pin?.tableId);
    pass(({ old }) => old?.tableId);
    pass(({ pair }) =>
      last(pair.organisationAId) === last(pair.organisationBId) ? last(pair.organisationAId) : undefined,
    );
    pass(({ pair }) => last(pair.organisationAId));
    pass(({ pair }) => last(pair.organisationBId));
    pass((request) => (request.hall === undefined ? free.values().next().value : [...free].find((table) => this.isInHall(request, table))));
    for (const [{ pair }, table] of chosen) {
      this.lastTable.set(pair.organisationAId, table);
      this.lastTable.set(pair.organisationBId, table);
    }
    return chosen;
  }

  private isInHall({ hall }: SeatRequest, table: TableId): boolean {
    return hall === undefined || this.hallOfTable?.get(table) === hall;
  }
}
