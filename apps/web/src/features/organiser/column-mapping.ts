/** Where a field comes from: a column of the file, counted from 0, or one value for all rows. */
export type Source = { readonly index: number } | { readonly fixed: string };
export type Sources = Readonly<Record<string, Source | undefined>>;

/** What the server asks about a file whose columns have other names. */
export interface MappingProposal {
  readonly signature: string;
  readonly rows: number;
  readonly fields: readonly string[];
  readonly fixedTypes: readonly string[];
  readonly columns: readonly { readonly index: number; readonly name: string; readonly samples: readonly string[] }[];
  readonly sources: Sources;
  /** Fields found by what the column holds. */
  readonly byValues: readonly string[];
  /** Whether this was confirmed for the same heading before. */
  readonly isSaved: boolean;
}

/** A column as a spreadsheet names it: A, B, … Z, AA. */
export const columnLetter = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26));

export const valueOf = (source: Source | undefined): string | null => (source === undefined ? null : 'index' in source ? `column ${source.index}` : `fixed ${source.fixed}`);

export function sourceOf(value: string | null): Source | undefined {
  if (value === null) return undefined;
  const [kind, rest = ''] = value.split(' ', 2);
  return kind === 'column' ? { index: Number(rest) } : { fixed: rest };
}

/** Whether a field needs no source any more; offers and needs, and the two ways to name delegates, stand for each other. */
export function isComplete(sources: Sources, field: string): boolean {
  if (sources[field]) return true;
  switch (field) {
    case 'Organisation':
    case 'Country':
    case 'Type':
    case 'Registration no.':
      return false;
    case 'Offers':
      return sources['Seeks'] !== undefined;
    case 'Delegates':
      return sources['Delegate name'] !== undefined || sources['Delegate e-mail'] !== undefined;
    case 'Delegate name':
      return sources['Delegates'] !== undefined || sources['Delegate e-mail'] === undefined;
    case 'Delegate e-mail':
      return sources['Delegates'] !== undefined || sources['Delegate name'] === undefined;
    default:
      return true;
  }
}
