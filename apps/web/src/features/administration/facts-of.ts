/** One fact of an entry of the log. */
export interface AuditFact {
  readonly name: string;
  readonly value: string;
}

/** Facts of an entry, from their JSON; text that is no JSON object stands as one fact. */
export function factsOf(json: string): AuditFact[] {
  try {
    const facts: unknown = JSON.parse(json);
    if (facts !== null && typeof facts === 'object' && !Array.isArray(facts)) {
      return Object.entries(facts).map(([name, value]) => ({ name, value: typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : JSON.stringify(value) }));
    }
  } catch {
    return [{ name: '', value: json }];
  }
  return [{ name: '', value: json }];
}
