import { type CapabilityRow, ROW_FIELDS, type RowField, toFields } from '@spilno/taxonomy';
import { parse } from 'csv-parse/sync';
import { isFormula } from '../../common/index.ts';
import { type FileFault, type FileRow, type ReadFile } from './vocabulary-file.ts';

const CODE = 'code';
const COLUMNS: readonly string[] = [CODE, ...ROW_FIELDS];

/** One row a node with every field in a column of its own; a cell that a spreadsheet would run stands behind an apostrophe. */
export function toCsv(rows: readonly CapabilityRow[]): string {
  const lines = rows.map((row) => [row.code, ...Object.values(toFields(row))]);
  return `\uFEFF${[COLUMNS, ...lines].map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`;
}

const toCell = (text: string): string => {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Whichever stands most often in the heading. */
function likelySeparator(text: string): string {
  const heading = text.slice(0, 4_000).split(/\r?\n/, 1)[0]!;
  const count = (separator: string): number => heading.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Without the apostrophe that a table of ours puts before what looks like a formula. */
const fromCell = (text: string): string => (text.startsWith("'") && isFormula(text.slice(1)) ? text.slice(1) : text);

/** Rows of a table with a column "code"; a column that is left out keeps what the node says. */
export function fromCsv(text: string): ReadFile | FileFault {
  let table: string[][];
  try {
    table = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, delimiter: likelySeparator(text) }) as string[][];
  } catch (error) {
    return { kind: 'notReadable', detail: (error as Error).message.slice(0, 200) };
  }
  const [header = [], ...lines] = table;
  const names = header.map((name) => name.trim());
  if (!names.includes(CODE)) return { kind: 'noCodeColumn', detail: COLUMNS.join(', ') };
  const fields: ReadonlySet<string> = new Set(ROW_FIELDS);
  const rows = lines.map((cells, at): FileRow => {
    const cellOf = (name: string): string => fromCell(cells[names.indexOf(name)] ?? '').normalize('NFC').trim();
    return { place: `${at + 2}`, code: cellOf(CODE), fields: Object.fromEntries(names.filter((name) => fields.has(name)).map((name) => [name as RowField, cellOf(name)])) };
  });
  return { rows, ignored: names.filter((name) => name !== CODE && !fields.has(name)) };
}
