import { taxonomy } from '@spilno/taxonomy';
import { type OrganiserDashboardQuery } from '../../../gql/graphql.ts';

export type GapNodes = OrganiserDashboardQuery['gapMap']['nodes'];

/** Whose needs stand against whose offers. */
export const GAP_SIDES = ['all', 'ukraine', 'others'] as const;
export type GapSide = (typeof GAP_SIDES)[number];

const UKRAINIAN = ['ukrainianManufacturer'];
const OTHERS = ['foreignCompany', 'association', 'government', 'investor'];

/** Types of participants on either side, for the lists that the figures open; none means all. */
export const GAP_TYPES: Readonly<Record<GapSide, { readonly need: readonly string[]; readonly offer: readonly string[] }>> = {
  all: { need: [], offer: [] },
  ukraine: { need: UKRAINIAN, offer: OTHERS },
  others: { need: OTHERS, offer: UKRAINIAN },
};

export interface GapRow {
  readonly nodeCode: string;
  readonly needed: number;
  readonly offered: number;
  /** Needs that no offer stands against; zero where there are offers enough. */
  readonly unmet: number;
}

/** Figures of one direction; nodes that nobody needs or offers in it are left out. */
export function gapRows(nodes: GapNodes, side: GapSide): GapRow[] {
  return nodes
    .map((node) => {
      const needed = side === 'all' ? node.needed : side === 'ukraine' ? node.neededInUkraine : node.neededByOthers;
      const offered = side === 'all' ? node.offered : side === 'ukraine' ? node.offeredByOthers : node.offeredInUkraine;
      return { nodeCode: node.nodeCode, needed, offered, unmet: Math.max(0, needed - offered) };
    })
    .filter(({ needed, offered }) => needed + offered > 0);
}

/** Unmet needs first, the most of them before the others; then where offers go begging. */
export function byGap(a: GapRow, b: GapRow): number {
  return b.unmet - a.unmet || Math.abs(b.needed - b.offered) - Math.abs(a.needed - a.offered) || b.needed - a.needed || taxonomy.indexOf(a.nodeCode) - taxonomy.indexOf(b.nodeCode);
}

/** The rows that have none below them: what firms chose, not the sums above it. */
export function lowest(rows: readonly GapRow[]): GapRow[] {
  const above = new Set(rows.flatMap(({ nodeCode }) => ancestors(nodeCode)));
  return rows.filter(({ nodeCode }) => !above.has(nodeCode));
}

/** Those right below a node, or the branches; unmet needs first. */
export function childrenIn(rows: readonly GapRow[], parent: string | null): GapRow[] {
  return rows.filter(({ nodeCode }) => (ancestors(nodeCode).at(-1) ?? null) === parent).sort(byGap);
}

/** From the branch down to the parent. */
function ancestors(code: string): string[] {
  const parts = code.split('.');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
