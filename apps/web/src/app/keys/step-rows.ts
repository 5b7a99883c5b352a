const ROWS = ['li', 'tbody tr', 'article'].map((row) => `main ${row}`).join(', ');
// A wide table scrolls in a group of its own, which is no group of filters.
const ELSEWHERE = 'nav, fieldset, aside, [role="group"]:not(:has(> table)), [role="menu"]';
const FOCUSABLE = 'a[href], button:not(:disabled), [tabindex="0"]';

/** The first thing to focus in each row of the page's lists and tables, or a table's row itself; rows within rows and what only filters are left out. */
function rowTargets(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROWS)]
    .filter((row) => !row.closest(ELSEWHERE) && !row.parentElement?.closest(ROWS))
    .flatMap((row) => [...row.querySelectorAll<HTMLElement>(FOCUSABLE)].find((one) => one.getClientRects().length > 0) ?? (row.matches('tr') ? row : []));
}

/**
 * Moves the focus to the next or previous row; to the first from anywhere else.
 * @returns whether there was a row
 */
export function stepRows(step: 1 | -1): boolean {
  const targets = rowTargets();
  const row = outermostRow(document.activeElement);
  const at = targets.findIndex((target) => target === document.activeElement || (row !== null && row.contains(target)));
  const next = targets[at < 0 ? 0 : Math.min(targets.length - 1, Math.max(0, at + step))];
  if (next?.matches('tr')) next.tabIndex = -1;
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

/** The row of the page that the element stands in, past the rows within it. */
function outermostRow(element: Element | null): Element | null {
  const row = element?.closest(ROWS) ?? null;
  return row === null ? null : (outermostRow(row.parentElement) ?? row);
}

/** Puts the focus into the page's search field. @returns whether it has one */
export function findOnPage(): boolean {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
  field?.focus();
  field?.select();
  return field !== null;
}
