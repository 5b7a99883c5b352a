import { Checkbox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Glyph } from '../display/glyph.tsx';
import { type Direction } from '../display/panel.tsx';
import { BranchTree, type CapabilityBranch } from './branch-tree.tsx';
import classes from './capability-picker.module.css';
import { Highlight } from './highlight.tsx';

/** One capability that can be chosen. */
export interface CapabilityOption {
  readonly id: string;
  readonly label: string;
  /** Measures and other names: "Module 1–6; Zahnflankenschleifen". */
  readonly description?: string;
  /** Export-control codes as a hint, in mono: "ML6". */
  readonly codes?: readonly string[];
  readonly checked: boolean;
  readonly disabled?: boolean;
}

/** The picker's own words. */
export interface CapabilityPickerLabels {
  /** Name of the picker: "Choose from the list". */
  readonly picker: string;
  /** Placeholder and name of the search field. */
  readonly search: string;
  /** Name of the tree. */
  readonly branches: string;
  /** Name of the list. */
  readonly list: string;
  /** Before the codes, for screen readers: "Export-control hint". */
  readonly codes: string;
}

export interface CapabilityPickerProps {
  /** Words of the picker in the reader’s language. */
  readonly labels: CapabilityPickerLabels;
  /** What stands in the search field. */
  readonly query: string;
  /** Called with every change of the search field. */
  readonly onQueryChange: (query: string) => void;
  /** "4 of 84", announced politely while typing. */
  readonly found?: ReactNode;
  /** The topmost branches of the catalogue. */
  readonly branches: readonly CapabilityBranch[];
  /** Branch whose capabilities are shown; null: none, as during a search. */
  readonly branchId: string | null;
  /** A branch was chosen. */
  readonly onBranch: (id: string) => void;
  /** Capabilities of the branch, or what the search found; the owner searches. */
  readonly capabilities: readonly CapabilityOption[];
  /** A capability was chosen or let go; the owner keeps what is chosen. */
  readonly onToggle: (id: string, checked: boolean) => void;
  /** How many are chosen in all, and how many may be. At the limit only chosen ones can be changed. */
  readonly chosen?: number;
  /** How many may be chosen; left out: any number. */
  readonly max?: number;
  /** Said at the limit: "12 of 12 chosen. Remove one to add another." */
  readonly fullNote?: ReactNode;
  /** Colour of the marks by direction. */
  readonly direction?: Direction;
  /** In place of the list when nothing was found. */
  readonly empty?: ReactNode;
}

/** Branches at the start, capabilities at the end, search above. From the search, arrow down leads into the list. */
export function CapabilityPicker(props: CapabilityPickerProps) {
  const { labels, branches, branchId, onBranch, capabilities, fullNote, direction = 'get', empty } = props;
  const { chosen = 0, max = Number.POSITIVE_INFINITY } = props;
  const list = useRef<HTMLUListElement>(null);
  const full = chosen >= max;
  return (
    <div className={classes.picker} role="group" aria-label={labels.picker} data-direction={direction}>
      <SearchField {...props} onLeave={() => boxesOf(list.current)[0]?.focus()} />
      {full && fullNote !== undefined && (
        <p className={classes.full} role="status">
          {fullNote}
        </p>
      )}
      <div className={classes.columns}>
        <BranchTree label={labels.branches} branches={branches} selected={branchId} onSelect={onBranch} />
        {capabilities.length === 0 && empty !== undefined ? (
          <div className={classes.empty}>{empty}</div>
        ) : (
          <ul
            className={classes.list}
            aria-label={labels.list}
            ref={list}
            onKeyDown={(event) => moveInList(event, list.current)}
          >
            {capabilities.map((capability) => (
              <Option
                key={capability.id}
                capability={capability}
                query={props.query}
                blocked={full && !capability.checked}
                codesLabel={labels.codes}
                onToggle={props.onToggle}
              />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

type SearchFieldProps = Pick<CapabilityPickerProps, 'labels' | 'query' | 'onQueryChange' | 'found'> & {
  readonly onLeave: () => void;
};

function SearchField({ labels, query, onQueryChange, found, onLeave }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className={classes.search}>
      <Glyph icon={IconSearch} size={18} />
      <input
        type="search"
        value={query}
        placeholder={labels.search}
        aria-label={labels.search}
        onChange={(event) => onQueryChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {found !== undefined && (
        <span className={classes.found} role="status">
          {found}
        </span>
      )}
    </div>
  );
}

const boxesOf = (list: HTMLUListElement | null): readonly HTMLInputElement[] => [
  ...(list?.querySelectorAll<HTMLInputElement>('input:not(:disabled)') ?? []),
];

function moveInList(event: KeyboardEvent, list: HTMLUListElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const boxes = boxesOf(list);
  const from = boxes.findIndex((box) => box === document.activeElement);
  if (step === 0 || from === -1) return;
  event.preventDefault();
  boxes[from + step]?.focus();
}

interface OptionProps {
  readonly capability: CapabilityOption;
  readonly query: string;
  readonly blocked: boolean;
  readonly codesLabel: string;
  readonly onToggle: (id: string, checked: boolean) => void;
}

function Option({ capability, query, blocked, codesLabel, onToggle }: OptionProps) {
  const codesId = useId();
  const { id, label, description, codes = [], checked, disabled = false } = capability;
  return (
    <li className={classes.option}>
      <Checkbox
        classNames={{ root: classes.box, body: classes.boxBody, labelWrapper: classes.words }}
        checked={checked}
        disabled={disabled || blocked}
        onChange={(event) => onToggle(id, event.currentTarget.checked)}
        aria-describedby={codes.length > 0 ? codesId : undefined}
        label={
          <>
            <span className={classes.name}>
              <Highlight text={label} query={query} className={classes.found} />
            </span>
            {description !== undefined && (
              <span className={classes.description}>
                <Highlight text={description} query={query} className={classes.found} />
              </span>
            )}
          </>
        }
      />
      {codes.length > 0 && (
        <span className={classes.codes} id={codesId}>
          <span className="sp-hidden">{codesLabel} </span>
          {codes.join(', ')}
        </span>
      )}
    </li>
  );
}
