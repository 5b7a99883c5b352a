/** A literal: a variable from 1, negated below 0; {@link TRUE} and {@link FALSE} are constants. */
export type Literal = number;

/** Variable 1 holds in every model. */
export const TRUE: Literal = 1;
export const FALSE: Literal = -1;

/** Clauses in a growing array; constants are taken out as they come. */
export class ClauseList {
  variables = 1;
  clauses = 0;
  /** An empty clause came: nothing satisfies it all. */
  isRefuted = false;
  #literals = new Int32Array(1 << 16);
  #length = 0;
  readonly #soft: Literal[] = [];

  constructor() {
    this.#literals[this.#length++] = TRUE;
    this.#literals[this.#length++] = 0;
    this.clauses = 1;
  }

  variable(): Literal {
    return ++this.variables;
  }

  /** At least one of them holds. */
  add(...literals: readonly Literal[]): void {
    const start = this.#length;
    for (const literal of literals) {
      if (literal === TRUE) {
        this.#length = start;
        return;
      }
      if (literal === FALSE) continue;
      if (this.#length + 2 > this.#literals.length) this.#grow();
      this.#literals[this.#length++] = literal;
    }
    if (this.#length === start) this.isRefuted = true;
    this.#literals[this.#length++] = 0;
    this.clauses += 1;
  }

  /** Each literal that does not hold costs one. */
  prefer(literal: Literal): void {
    this.#soft.push(literal);
  }

  /** Each in turn, as a view that stands until the next is added; an empty one where they are refuted. */
  *all(): Generator<Int32Array> {
    let start = 0;
    for (let place = 0; place < this.#length; place++) {
      if (this.#literals[place] !== 0) continue;
      yield this.#literals.subarray(start, place);
      start = place + 1;
    }
  }

  get soft(): readonly Literal[] {
    return this.#soft;
  }

  /** No two of them hold. */
  atMostOne(literals: readonly Literal[]): void {
    for (let one = 0; one < literals.length; one++) for (let other = one + 1; other < literals.length; other++) this.add(-literals[one]!, -literals[other]!);
  }

  /** @returns a literal that holds exactly where one of them does; FALSE for none */
  anyOf(literals: readonly Literal[]): Literal {
    const open = literals.filter((literal) => literal !== FALSE);
    if (open.includes(TRUE)) return TRUE;
    if (open.length === 0) return FALSE;
    if (open.length === 1) return open[0]!;
    const any = this.variable();
    for (const literal of open) this.add(-literal, any);
    this.add(-any, ...open);
    return any;
  }

  /** DIMACS: CNF, or weighted partial MaxSAT where something is preferred. */
  toBytes(): Uint8Array {
    const isWeighted = this.#soft.length > 0;
    const top = this.#soft.length + 1;
    const out = new ByteWriter(this.#length * 6 + this.#soft.length * 12 + 64);
    out.text(isWeighted ? `p wcnf ${this.variables} ${this.clauses + this.#soft.length} ${top}\n` : `p cnf ${this.variables} ${this.clauses}\n`);
    let isStart = true;
    for (let place = 0; place < this.#length; place++) {
      if (isStart && isWeighted) out.number(top);
      const literal = this.#literals[place]!;
      out.number(literal);
      isStart = literal === 0;
      if (isStart) out.line();
    }
    for (const literal of this.#soft) {
      for (const number of [1, literal, 0]) out.number(number);
      out.line();
    }
    return out.bytes();
  }

  #grow(): void {
    const larger = new Int32Array(this.#literals.length * 2);
    larger.set(this.#literals);
    this.#literals = larger;
  }
}

class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  text(text: string): void {
    for (let place = 0; place < text.length; place++) this.#put(text.charCodeAt(place));
  }

  /** Followed by a space. */
  number(value: number): void {
    if (value < 0) this.#put(0x2d);
    let left = Math.abs(value);
    let unit = 1;
    while (unit * 10 <= left) unit *= 10;
    for (; unit >= 1; unit = Math.floor(unit / 10)) {
      const digit = Math.floor(left / unit);
      this.#put(0x30 + digit);
      left -= digit * unit;
      if (unit === 1) break;
    }
    this.#put(0x20);
  }

  line(): void {
    this.#bytes[this.#length - 1] = 0x0a;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}
