/** An entry of a classification as it is published. */
export interface CodeEntry {
  readonly code: string;
  /** The code above it; null at the top. */
  readonly parent: string | null;
  /** By language, as far as there are any. */
  readonly titles: Readonly<Record<string, string>>;
  /** Phrases that people use for it, by language. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

/** A classification with its codes numbered, and the groups of every level that a code belongs to. */
export class CodeScheme {
  readonly entries: readonly CodeEntry[];
  /** A code and those above it, the code first, by number. */
  readonly lines: readonly Int32Array[];
  /** The group of each level that a code is in, from the coarsest to the code itself; numbers are those of `groupCount`. */
  readonly groups: readonly Int32Array[];
  readonly groupCount: number;
  readonly levels: number;
  /** How many groups of a code are its own: 0 is a code of the coarsest level. */
  readonly depths: Uint8Array;
  readonly maxDepth: number;
  /**
   * How specific each code is, in [0, 1], out of the tree alone.
   * @see Seco, Veale, Hayes, "An intrinsic information content metric for semantic similarity in WordNet", ECAI 2004
   */
  readonly informationContent: Float64Array;
  readonly #numbers: ReadonlyMap<string, number>;

  /** @param pathOf - names of the groups of a code, from the coarsest to the code itself, as many for every code */
  constructor(entries: readonly CodeEntry[], pathOf: (code: string) => readonly string[]) {
    this.entries = entries;
    this.#numbers = new Map(entries.map(({ code }, number) => [code, number]));
    this.lines = entries.map((_, number) => Int32Array.from(this.#lineOf(number)));
    this.depths = Uint8Array.from(this.lines, (line) => line.length - 1);
    this.maxDepth = Math.max(0, ...this.depths);
    const below = new Float64Array(entries.length);
    for (const line of this.lines) for (const code of line) below[code] = (below[code] as number) + 1;
    this.informationContent = below.map((count) => 1 - Math.log(count) / Math.log(entries.length + 1));
    const groupNumbers = new Map<string, number>();
    this.groups = entries.map(({ code }) =>
      Int32Array.from(pathOf(code), (name, level) => {
        const key = `${level} ${name}`;
        const known = groupNumbers.get(key) ?? groupNumbers.size;
        groupNumbers.set(key, known);
        return known;
      }),
    );
    this.groupCount = groupNumbers.size;
    this.levels = this.groups[0]?.length ?? 0;
  }

  numberOf(code: string): number | undefined {
    return this.#numbers.get(code);
  }

  codeOf(number: number): string {
    return (this.entries[number] as CodeEntry).code;
  }

  #lineOf(number: number): number[] {
    const line: number[] = [];
    let next: number | undefined = number;
    while (next !== undefined && !line.includes(next)) {
      line.push(next);
      const { parent }: CodeEntry = this.entries[next] as CodeEntry;
      next = parent === null ? undefined : this.#numbers.get(parent);
    }
    return line;
  }
}
