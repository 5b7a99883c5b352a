/** One cell: numbers stay numbers. */
export type CsvCell = string | number;

/** A text that a spreadsheet would take for a formula, whatever white space stands before it. */
const FORMULA = /^\s*[=+\-@\t\r|]/u;

/**
 * Rows as RFC 4180 text with the mark by which spreadsheets recognise UTF-8. A text that could be taken for a formula is kept as a text by
 * an apostrophe before it (OWASP, CSV injection).
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function toCell(value: CsvCell): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the reader as a file. */
export function saveCsv(name: string, rows: readonly (readonly CsvCell[])[]): void {
  const address = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
