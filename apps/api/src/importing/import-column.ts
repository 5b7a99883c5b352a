/** The columns of the registration form, as its files name them. */
export const IMPORT_COLUMNS = [
  'Organisation', 'Country', 'Type', 'Registration no.', 'Website', 'About', 'Offers', 'Seeks', 'Cooperation offered', 'Cooperation sought',
  'Certificates', 'Employees', 'Delegates', 'Languages', 'Unavailable',
] as const;

export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** One record of the file; never stored. */
export interface RawRow {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly rowNumber: number;
  readonly hasAllCells: boolean;
  readonly cells: Readonly<Record<ImportColumn, string>>;
}
