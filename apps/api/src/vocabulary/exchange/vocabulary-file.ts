import { type RowFields } from '@spilno/taxonomy';

/** A node as a file says it. */
export interface FileRow {
  /** Line of a table, or address of a concept. */
  readonly place: string;
  readonly code: string;
  /** What the file says nothing of is left as it is. */
  readonly fields: Partial<RowFields>;
  /** Codes that it names as broader, where it names any. */
  readonly broader?: readonly string[];
}

export interface ReadFile {
  readonly rows: readonly FileRow[];
  /** Columns or properties that the vocabulary has no place for. */
  readonly ignored: readonly string[];
}

/** Why a file was not read at all. */
export interface FileFault {
  readonly kind: 'notReadable' | 'noCodeColumn' | 'noConcepts' | 'notText' | 'tooLarge' | 'tooManyRows';
  readonly detail: string;
}

export const MAX_FILE_BYTES = 5_000_000;
export const MAX_ROWS = 2_000;
