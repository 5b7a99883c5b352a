import { type ImportColumn, type RawRow } from './import-column.ts';
import { type HoldingProblem, type ImportFindingFacts, type WarningProblem } from './import-problem.ts';
import { maskedText } from './masked-text.ts';
import { withoutFormula } from '../common/index.ts';

const MAX_SHOWN = 4_000;

/** Gathers what is wrong with one row; what it keeps of a cell is masked first. */
export class RowFindings {
  readonly held: ImportFindingFacts<HoldingProblem>[] = [];
  readonly warnings: ImportFindingFacts<WarningProblem>[] = [];

  constructor(private readonly row: RawRow) {}

  hold(column: ImportColumn, problem: HoldingProblem, value: string | null = this.row.cells[column]): void {
    this.held.push({ column, problem, value: value && shown(value) });
  }

  /** One warning a cell and problem, whatever the number of its parts. */
  warn(column: ImportColumn, problem: WarningProblem, parts: readonly string[]): void {
    if (parts.length > 0) this.warnings.push({ column, problem, value: shown(parts.join('; ')) });
  }
}

/** A text that is too long is not looked through, and so not kept either. */
export function shown(value: string): string {
  if (value.length > MAX_SHOWN) return '…';
  return withoutFormula(maskedText(neutral(value)));
}

const neutral = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
