import type { MacroRegionCode } from '@spilno/taxonomy';

/** A firm that is visible in the event; others take no part in the count. */
export interface RegionalFirm {
  readonly registrationId: string;
  readonly macroRegion: MacroRegionCode | null;
  /** Top-level nodes of its offers. */
  readonly branches: readonly string[];
}

export interface MacroRegionVisibility {
  /** Registrations whose macro-region may be shown now. */
  readonly visible: ReadonlySet<string>;
  /** Registrations to remember at the daily turn: they pass the rule now and may be shown from then on. */
  readonly nextDay: ReadonlySet<string>;
}

/**
 * A macro-region shows only if, for every branch of the firm, at least k visible firms share region and branch. Falling
 * below hides at once; new ones wait for the daily turn, so that a single arrival cannot be read out of the change.
 * @param k - at least 2
 * @param shownYesterday - `nextDay` as it was remembered at the last daily turn
 */
export function visibleMacroRegions(
  firms: readonly RegionalFirm[],
  k: number,
  shownYesterday: ReadonlySet<string>,
): MacroRegionVisibility {
  const firmsByCell = countByCell(firms);
  const passing = firms.filter((firm) => {
    const cells = cellsOf(firm);
    return cells.length > 0 && cells.every((cell) => (firmsByCell.get(cell) ?? 0) >= k);
  });
  const nextDay = new Set(passing.map(({ registrationId }) => registrationId));
  return { visible: new Set([...nextDay].filter((id) => shownYesterday.has(id))), nextDay };
}

const cellsOf = (firm: RegionalFirm): readonly string[] =>
  firm.macroRegion === null ? [] : [...new Set(firm.branches)].map((branch) => `${firm.macroRegion} ${branch}`);

function countByCell(firms: readonly RegionalFirm[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of firms.flatMap(cellsOf)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}
