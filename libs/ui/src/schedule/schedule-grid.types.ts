import { type ReactNode } from 'react';

/** A slot, one column of the grid. */
export interface GridSlot {
  readonly kind: 'slot';
  readonly id: string;
  /** "11:20". */
  readonly time: string;
  /** How full it is: "41 of 48". */
  readonly load?: string;
}

/** A break between two slots: a narrow hatched column. */
export interface GridBreak {
  readonly kind: 'break';
  readonly id: string;
  /** "Coffee 10:40". */
  readonly label: string;
}

export type GridColumn = GridSlot | GridBreak;

/** A table, or an organisation: one row of the grid. */
export interface GridRow {
  readonly id: string;
  /** "T1". */
  readonly name: string;
  /** "Hall A". */
  readonly detail?: string;
}

/** What happened to a meeting against the published version, or what is wrong with it. */
export type GridCellState = 'unchanged' | 'new' | 'moved' | 'conflict';

/** A meeting at its place. */
export interface GridMeeting {
  readonly id: string;
  readonly rowId: string;
  readonly slotId: string;
  /** First and second line: the two organisations. */
  readonly title: string;
  readonly subtitle?: string;
  readonly state: GridCellState;
  /** Stays where it is during a run, and cannot be picked up. */
  readonly pinned?: boolean;
  /** Words for times that are ruled out or preferred for it; marked with a clock. */
  readonly ruled?: string;
  /** What the reader looks for; while anything is found, the rest steps back. */
  readonly found?: boolean;
}

/** Slots of one row that are closed. */
export interface GridClosure {
  readonly id: string;
  readonly rowId: string;
  /** First and last closed slot, both included. */
  readonly fromSlotId: string;
  readonly toSlotId: string;
  /** "Closed until 11:00, sound check". */
  readonly label: string;
}

/** A place of the grid. */
export interface GridPlace {
  readonly rowId: string;
  readonly slotId: string;
}

/** Whether what is picked up may be put at a place. */
export interface GridTarget {
  readonly allowed: boolean;
  /** "Free for both", or why not. */
  readonly label: string;
}

/** Something to show beside one place: why a meeting cannot be put there. */
export interface GridConflict extends GridPlace {
  /** Usually a `ConflictNote`. */
  readonly content: ReactNode;
}

/** The grid's own words. */
export interface ScheduleGridLabels {
  /** Name of the grid: "Schedule of Wednesday 22 September, tables by slots". */
  readonly grid: string;
  /** Upper corner: "17 of 48". */
  readonly corner: ReactNode;
  /** Heading of the first column for screen readers: "Table". */
  readonly rowHeading: string;
  /** How the keyboard works; read out, and shown while the grid has the focus. */
  readonly help: string;
  /** "empty". */
  readonly empty: string;
  /** "from here": where a meeting was picked up. */
  readonly origin: string;
  /** "picked up". */
  readonly pickedUp: string;
  /** "pinned". */
  readonly pinned: string;
  /** Words for the states that are not `unchanged`. */
  readonly states: Readonly<Record<Exclude<GridCellState, 'unchanged'>, string>>;
}

/** What is picked up, and what the owner does about it. */
export interface GridCallbacks {
  /** Id of the meeting that is picked up, or of a pair from outside the grid. */
  readonly pickedUp?: string | null;
  /** Enter on a meeting, or the begin of a drag. Never for a pinned one. */
  readonly onPickUp?: (meetingId: string) => void;
  /** Enter, press or drop at a place while something is picked up, also where it is not allowed: the owner decides and says why. */
  readonly onDrop?: (place: GridPlace) => void;
  /** Esc, or a drag that ends outside. */
  readonly onPutBack?: () => void;
  /** Space or a press on a meeting: its menu. */
  readonly onOpen?: (meetingId: string) => void;
  /** Enter, Space or a press on an empty place, or on a closed one: then its first slot. */
  readonly onOpenEmpty?: (place: GridPlace) => void;
}

/** Key of a place, for maps. */
export const gridKey = ({ rowId, slotId }: GridPlace): string => `${rowId}\u0000${slotId}`;
