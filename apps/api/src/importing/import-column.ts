/** The columns of the registration form, as its files name them. */
export const IMPORT_COLUMNS = [
  'Organisation', 'Country', 'Type', 'Registration no.', 'Website', 'About', 'Offers', 'Seeks', 'Cooperation offered', 'Cooperation sought',
  'Certificates', 'Employees', 'Delegates', 'Languages', 'Unavailable', 'Offer codes', 'Need codes',
] as const;

export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Columns of product codes. */
export const CODE_COLUMNS: readonly ImportColumn[] = ['Offer codes', 'Need codes'];

/** Columns that a file may lack: forms of before have none for product codes. */
export const OPTIONAL_COLUMNS = CODE_COLUMNS;

/** One record of the file; never stored. */
export interface RawRow {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly rowNumber: number;
  readonly hasAllCells: boolean;
  readonly cells: Readonly<Record<ImportColumn, string>>;
}
