import { IconArrowDownLeft, IconArrowUpRight, IconCheck, IconX } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Glyph } from '../display/glyph.tsx';
import classes from './capability-chip.module.css';

/** Which side a capability serves: soft ground by direction, outline when not met or neutral, midnight when chosen. */
export type ChipKind = 'get' | 'give' | 'neutral' | 'outline' | 'unmet' | 'chosen';

export interface CapabilityChipProps {
  /** The capability in plain words; codes stand in the picker and the detail only. */
  readonly children: ReactNode;
  /** Ground and mark; left out: neutral. */
  readonly kind?: ChipKind;
  /** Draws the arrow of the direction before the words. */
  readonly withArrow?: boolean;
  /** Takes the chip away; the button is named by `removeLabel`. */
  readonly onRemove?: () => void;
  /** "Remove Reduction gearboxes". */
  readonly removeLabel?: string;
}

const arrows = { get: IconArrowDownLeft, give: IconArrowUpRight, chosen: IconCheck } as const;

/** A capability as a chip. */
export function CapabilityChip({
  children,
  kind = 'neutral',
  withArrow = false,
  onRemove,
  removeLabel,
}: CapabilityChipProps) {
  const arrow = kind === 'get' || kind === 'give' || kind === 'chosen' ? arrows[kind] : undefined;
  return (
    <span className={classes.chip} data-kind={kind}>
      {arrow && (withArrow || kind === 'chosen') && <Glyph icon={arrow} size={14} />}
      <span className={classes.words}>{children}</span>
      {onRemove && (
        <button type="button" className={classes.remove} aria-label={removeLabel} onClick={onRemove}>
          <Glyph icon={IconX} size={14} />
        </button>
      )}
    </span>
  );
}

export interface ChipListProps {
  /** Name of the list for screen readers. */
  readonly label: string;
  /** The chips. */
  readonly children: readonly ReactNode[];
  /** How many stand before "+4 more". */
  readonly max?: number;
  /** "+4 more", given how many are left. */
  readonly moreLabel?: (left: number) => string;
}

/** Chips in a wrapping list. */
export function ChipList({ label, children, max = children.length, moreLabel }: ChipListProps) {
  const left = children.length - max;
  return (
    <ul className={classes.list} aria-label={label}>
      {children.slice(0, max).map((chip, index) => (
        <li key={index}>{chip}</li>
      ))}
      {left > 0 && moreLabel && (
        <li>
          <CapabilityChip kind="outline">{moreLabel(left)}</CapabilityChip>
        </li>
      )}
    </ul>
  );
}
