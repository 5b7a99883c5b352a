const QUOTED = /(['"`])([a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*){2,})\1/g;
const SENT_BUILT = /(?:\bid:\s*|\bid=\{?\s*)(?:`[^`]*\$\{|['"][^'"]*['"]\s*\+)/g;

/**
 * Message ids that a source file names. They stand literally in the code, in calls or in tables.
 * @param source - text of a TypeScript file
 */
export function usedMessageIds(source: string): string[] {
  return [...source.matchAll(QUOTED)].map(([, , id]) => id!);
}

/** Ids that are put together from parts cannot be checked. @returns the faulty pieces of code */
export function builtMessageIds(source: string): string[] {
  return [...source.matchAll(SENT_BUILT)].map(([piece]) => piece);
}

/**
 * Compares what the code names with what the catalogues hold.
 * @param known - ids of every catalogue
 * @param features - names of the features and `app`; a quoted text that begins otherwise is no message id
 */
export function unmatchedIds(used: ReadonlySet<string>, known: ReadonlySet<string>, features: ReadonlySet<string>): { unused: string[]; missing: string[] } {
  const isMessage = (id: string) => features.has(id.split('.')[0]!);
  return { unused: [...known].filter((id) => !used.has(id)), missing: [...used].filter((id) => isMessage(id) && !known.has(id)) };
}
