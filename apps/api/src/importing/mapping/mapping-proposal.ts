import { shown } from '../row-findings.ts';
import { type FileTable } from '../read-registration-file.ts';
import { type ColumnSources, FIXED_TYPES, headerSignature, MAPPED_FIELDS, missingFields } from './column-sources.ts';
import { maskedSample } from './masked-sample.ts';
import { suggestColumns } from './suggest-columns.ts';

const SAMPLES = 3;
const MAX_SAMPLE = 80;

/** What a page needs to ask which column is what; texts of the file in it are masked. */
export interface MappingProposal {
  readonly signature: string;
  readonly rows: number;
  readonly fields: readonly string[];
  readonly fixedTypes: readonly string[];
  readonly columns: readonly { readonly index: number; readonly name: string; readonly samples: readonly string[] }[];
  readonly sources: ColumnSources;
  /** Fields found by what the column holds. */
  readonly byValues: readonly string[];
  /** Fields that must have a source and have none yet. */
  readonly missing: readonly string[];
  /** Whether the sources are those that were confirmed for this heading before. */
  readonly isSaved: boolean;
}

/** @param saved - sources that were confirmed for files with this heading, if any */
export function proposeMapping(table: FileTable, saved: ColumnSources | null): MappingProposal {
  const suggested = suggestColumns(table);
  const sources = saved ?? suggested.sources;
  return {
    signature: headerSignature(table.names),
    rows: table.rows.length,
    fields: MAPPED_FIELDS,
    fixedTypes: FIXED_TYPES,
    columns: table.names.map((name, index) => ({ index, name: short(name) || `${index + 1}`, samples: samplesOf(table, index) })),
    sources,
    byValues: saved ? [] : suggested.byValues,
    missing: missingFields(sources),
    isSaved: saved !== null,
  };
}

function samplesOf({ rows }: FileTable, index: number): string[] {
  const values = new Set<string>();
  for (const cells of rows) {
    const value = short(cells[index] ?? '');
    if (value) values.add(value);
    if (values.size === SAMPLES) break;
  }
  return [...values];
}

const short = (value: string): string => {
  const text = maskedSample(shown(value.trim()).slice(0, MAX_SAMPLE * 5));
  return text.length > MAX_SAMPLE ? `${text.slice(0, MAX_SAMPLE - 1).trimEnd()}…` : text;
};
