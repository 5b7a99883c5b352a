import type { OrganisationId, TableId } from '../ids.ts';
import type { ProblemIndex } from '../problem-index.ts';
import type { Slot } from '../problem.ts';
import { matchWishes } from './match-wishes.ts';
import type { SeatRequest } from './seat-request.ts';

/** Hands out tables slot by slot, so that as many organisations as can be keep theirs from one slot to the next. */
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
    pass(({ pin }) => pin?.tableId);
    pass(({ old }) => old?.tableId);
    this.keepLast(requests.filter((request) => !chosen.has(request)), free, chosen);
    const unclaimed = this.unclaimed(free, requests);
    pass((request) => unclaimed.find((table) => free.has(table) && this.isInHall(request, table)));
    for (const [{ pair }, table] of chosen) {
      this.lastTable.set(pair.organisationAId, table);
      this.lastTable.set(pair.organisationBId, table);
    }
    return chosen;
  }

  /** As many as can be sit where one of their sides sat last: those before all others of whom both did. */
  private keepLast(requests: readonly SeatRequest[], free: Set<TableId>, chosen: Map<SeatRequest, TableId>): void {
    const wishes = requests.map((request) => [request.pair.organisationAId, request.pair.organisationBId].flatMap((id) => {
      const table = this.lastTable.get(id);
      return table !== undefined && free.has(table) && this.isInHall(request, table) ? [table] : [];
    }));
    const isForBoth = ([one, other]: readonly TableId[]): boolean => one !== undefined && one === other;
    const order = [...requests.keys()].sort((one, other) => Number(isForBoth(wishes[other]!)) - Number(isForBoth(wishes[one]!)));
    matchWishes(order.map((at) => wishes[at]!)).forEach((table, rank) => {
      if (table === undefined) return;
      chosen.set(requests[order[rank]!]!, table);
      free.delete(table);
    });
  }

  /** Those where somebody sat last who meets nobody now come at the end: they may come back to it. */
  private unclaimed(free: ReadonlySet<TableId>, requests: readonly SeatRequest[]): readonly TableId[] {
    const here = new Set(requests.flatMap(({ pair }) => [pair.organisationAId, pair.organisationBId]));
    const waiting = new Set([...this.lastTable].filter(([id]) => !here.has(id)).map(([, table]) => table));
    return [...free].sort((one, other) => Number(waiting.has(one)) - Number(waiting.has(other)));
  }

  private isInHall({ hall }: SeatRequest, table: TableId): boolean {
    return hall === undefined || this.hallOfTable?.get(table) === hall;
  }
}
