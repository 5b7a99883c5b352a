import { IMPORT_COLUMNS, type ImportColumn } from './import-column.ts';

/** Two made-up firms whose rows are imported as they stand. */
const SAMPLES: readonly Readonly<Record<ImportColumn, string>>[] = [
  {
    Organisation: 'Example Airframes LLC', Country: 'UA', Type: 'manufacturer', 'Registration no.': '00000001', Website: 'https://airframes.example', About: 'We build wings and airframes of composites.',
    Offers: 'U.PRT.WING; Composite structures', Seeks: 'E.BAT', 'Cooperation offered': 'supply; kit', 'Cooperation sought': 'licence; transfer', Certificates: 'ISO 9001; AQAP 2110', Employees: '50-249',
    Delegates: 'Olena Example <olena@airframes.example>; Petro Example <petro@airframes.example>', Languages: 'uk, en', Unavailable: 'day 1 morning', 'Offer codes': 'CPV 34711200-6; NATO 1560', 'Need codes': 'NACE 27.20',
  },
  {
    Organisation: 'Example Batteries GmbH', Country: 'DE', Type: 'company', 'Registration no.': 'HRB 000002', Website: '', About: '', Offers: 'E.BAT', Seeks: 'U.PRT.WING', 'Cooperation offered': 'licence', 'Cooperation sought': '',
    Certificates: '', Employees: '10-49', Delegates: 'Eva Example <eva@batteries.example>', Languages: 'de, en', Unavailable: '', 'Offer codes': 'NACE 27.20', 'Need codes': '',
  },
];

/** A file as the import takes it, with the heading of the form and two rows to be replaced. */
export function sampleFile(): string {
  const lines = [IMPORT_COLUMNS, ...SAMPLES.map((sample) => IMPORT_COLUMNS.map((column) => sample[column]))];
  // The mark makes spreadsheets read it as UTF-8.
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
