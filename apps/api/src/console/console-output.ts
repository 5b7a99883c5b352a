/** Where a command writes: results on standard output, everything else on standard error. */
export class ConsoleOutput {
  constructor(
    private readonly isJson: boolean,
    private readonly out: (text: string) => void,
    private readonly err: (text: string) => void,
  ) {}

  /** @param sentences - what a person reads instead of the JSON line */
  result(facts: object, ...sentences: string[]): void {
    this.out(`${this.isJson ? JSON.stringify(facts) : sentences.join('\n')}\n`);
  }

  progress(sentence: string): void {
    this.err(`${sentence}\n`);
  }

  /** A refusal: a line of JSON where JSON is asked for, and always a sentence on standard error. */
  refusal(reason: string, message: string, facts: object = {}): void {
    if (this.isJson) this.out(`${JSON.stringify({ refused: reason, message, ...facts })}\n`);
    this.err(`${message}\n`);
  }
}
