import { type ImportColumn } from './import-column.ts';

/** Why a whole file cannot be taken; nothing of it is imported. */
export type FileFault =
  | { readonly kind: 'tooLarge'; readonly limitMegabytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'noRows' }
  | { readonly kind: 'archive'; readonly format: 'zip' | 'gzip' }
  | { readonly kind: 'notText'; readonly format: 'xls' | 'xlsx' | 'pdf' | 'binary' }
  | { readonly kind: 'otherEncoding'; readonly encoding: 'UTF-16' | 'not UTF-8, perhaps Windows-1251 or Windows-1252' }
  | { readonly kind: 'otherSeparator'; readonly separator: 'comma' | 'tab' | 'vertical bar' }
  | { readonly kind: 'missingColumns'; readonly columns: readonly ImportColumn[] }
  | { readonly kind: 'mappingIncomplete'; readonly columns: readonly string[] }
  | { readonly kind: 'mappingForOtherFile' }
  | { readonly kind: 'columnTwice'; readonly column: ImportColumn }
  | { readonly kind: 'brokenQuotes'; readonly line: number }
  | { readonly kind: 'tooManyRows'; readonly limit: number };

/** What is wrong and what to do, in a sentence. */
export function sentenceOfFault(fault: FileFault): string {
  switch (fault.kind) {
    case 'tooLarge':
      return `The file is larger than ${fault.limitMegabytes} MB, the limit. Nothing was imported. Bring the registrations in smaller files.`;
    case 'empty':
      return 'The file is empty. Nothing was imported.';
    case 'noRows':
      return 'The file holds its heading and no rows. Nothing was imported.';
    case 'archive':
      return `This is a ${fault.format} archive, not a CSV file. Nothing was imported. Unpack it and bring the CSV file inside.`;
    case 'notText':
      return fault.format === 'binary'
        ? 'This is no text file. Nothing was imported. Save the table as CSV (UTF-8, semicolons).'
        : `This is ${fault.format === 'pdf' ? 'a PDF' : `an Excel file (${fault.format})`}, not a CSV file. Nothing was imported. Save the table as CSV (UTF-8, semicolons).`;
    case 'otherEncoding':
      return `The encoding of the file is ${fault.encoding}. Nothing was imported. Save it as CSV in UTF-8.`;
    case 'otherSeparator':
      return `The cells are separated by ${fault.separator === 'comma' ? 'commas' : fault.separator === 'tab' ? 'tabs' : 'vertical bars'}, not by semicolons. Nothing was imported. Save it with semicolons.`;
    case 'missingColumns':
      return `The file lacks ${fault.columns.length === 1 ? 'the column' : 'the columns'} ${fault.columns.map((column) => `"${column}"`).join(', ')}. Nothing was imported.`;
    case 'mappingIncomplete':
      return `Choose a column of the file for ${fault.columns.map((column) => `"${column}"`).join(', ')}. Nothing was imported.`;
    case 'mappingForOtherFile':
      return 'The columns were chosen for a file with another heading. Nothing was imported. Choose them again.';
    case 'columnTwice':
      return `The column "${fault.column}" is there twice. Nothing was imported.`;
    case 'brokenQuotes':
      return `The quotation marks around line ${fault.line} do not match. Nothing was imported.`;
    case 'tooManyRows':
      return `The file has more than ${fault.limit} rows, the limit. Nothing was imported. Bring the registrations in smaller files.`;
  }
}
