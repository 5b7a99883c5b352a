import { IconChevronRight } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Glyph } from '../display/glyph.tsx';
import classes from './capability-picker.module.css';

/** A branch of the catalogue. */
export interface CapabilityBranch {
  readonly id: string;
  readonly label: string;
  /** How many capabilities, or "4 found" during a search. */
  readonly count?: number | string;
  /** Nothing was found in it. */
  readonly quiet?: boolean;
  readonly children?: readonly CapabilityBranch[];
}

export interface BranchTreeProps {
  /** Names the tree for screen readers. */
  readonly label: string;
  /** The topmost ones, in the order in which they stand. */
  readonly branches: readonly CapabilityBranch[];
  /** Id of the branch whose capabilities are shown; null: none. */
  readonly selected: string | null;
  /** A branch was chosen, by press or by Enter or Space. */
  readonly onSelect: (id: string) => void;
}

interface VisibleBranch {
  readonly branch: CapabilityBranch;
  readonly depth: number;
  readonly parent: string | undefined;
}

function visible(
  branches: readonly CapabilityBranch[],
  expanded: ReadonlySet<string>,
  depth = 1,
  parent?: string,
): VisibleBranch[] {
  return branches.flatMap((branch) => [
    { branch, depth, parent },
    ...(branch.children && expanded.has(branch.id) ? visible(branch.children, expanded, depth + 1, branch.id) : []),
  ]);
}

const holds = (branch: CapabilityBranch, id: string | null): boolean =>
  branch.id === id || (branch.children ?? []).some((child) => holds(child, id));

/** Which branches are shown, which is open, and which one the tabulator reaches. */
function useOpenBranches(branches: readonly CapabilityBranch[], selected: string | null) {
  const tree = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [visited, setVisited] = useState<string>();
  const aboveSelected = branches.filter((branch) => branch.id !== selected && holds(branch, selected));
  const expanded = new Set([...opened, ...aboveSelected.map(({ id }) => id)]);
  const rows = visible(branches, expanded);
  const shown = (id: string | null | undefined) => rows.some(({ branch }) => branch.id === id);
  const active = shown(visited) ? visited : shown(selected) ? selected : rows[0]?.branch.id;
  const setOpen = (id: string, open: boolean) =>
    setOpened(open ? new Set([...opened, id]) : new Set([...opened].filter((other) => other !== id)));
  const goTo = (id: string | undefined) => {
    if (id === undefined) return;
    setVisited(id);
    [...(tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])]
      .find(({ dataset }) => dataset['branch'] === id)
      ?.focus();
  };
  return { tree, rows, expanded, active, setOpen, goTo };
}

/** The catalogue's branches as a tree: up and down move, right opens, left closes, Enter chooses. */
export function BranchTree({ label, branches, selected, onSelect }: BranchTreeProps) {
  const { tree, rows, expanded, active, setOpen, goTo } = useOpenBranches(branches, selected);
  const onKeyDown = (event: KeyboardEvent, { branch, parent }: VisibleBranch, index: number) => {
    const open = expanded.has(branch.id);
    const act: Record<string, () => void> = {
      ArrowDown: () => goTo(rows[index + 1]?.branch.id),
      ArrowUp: () => goTo(rows[index - 1]?.branch.id),
      Home: () => goTo(rows[0]?.branch.id),
      End: () => goTo(rows.at(-1)?.branch.id),
      ArrowRight: () => (branch.children && !open ? setOpen(branch.id, true) : goTo(branch.children?.[0]?.id)),
      ArrowLeft: () => (branch.children && open ? setOpen(branch.id, false) : goTo(parent)),
      Enter: () => onSelect(branch.id),
      ' ': () => onSelect(branch.id),
    };
    if (!act[event.key]) return;
    event.preventDefault();
    act[event.key]?.();
  };
  const onPress = (branch: CapabilityBranch) => {
    goTo(branch.id);
    if (branch.children) setOpen(branch.id, !expanded.has(branch.id) || branch.id !== selected);
    onSelect(branch.id);
  };
  return (
    <ul className={classes.tree} role="tree" aria-label={label} ref={tree}>
      {rows.map((row, index) => (
        <Branch
          key={row.branch.id}
          row={row}
          open={expanded.has(row.branch.id)}
          selected={row.branch.id === selected}
          tabbable={row.branch.id === active}
          onKeyDown={(event) => onKeyDown(event, row, index)}
          onPress={() => onPress(row.branch)}
        />
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly row: VisibleBranch;
  readonly open: boolean;
  readonly selected: boolean;
  readonly tabbable: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPress: () => void;
}

function Branch({ row: { branch, depth }, open, selected, tabbable, onKeyDown, onPress }: BranchProps) {
  return (
    <li
      role="treeitem"
      className={classes.branch}
      data-branch={branch.id}
      data-quiet={branch.quiet || undefined}
      aria-level={depth}
      aria-selected={selected}
      aria-expanded={branch.children ? open : undefined}
      tabIndex={tabbable ? 0 : -1}
      style={{ paddingInlineStart: 12 + (depth - 1) * 14 }}
      onKeyDown={onKeyDown}
      onClick={onPress}
    >
      {branch.children && <Glyph icon={IconChevronRight} size={14} className={classes.chevron} />}
      <span className={classes.branchLabel}>{branch.label}</span>
      {branch.count !== undefined && <span className={classes.branchCount}>{branch.count}</span>}
    </li>
  );
}
