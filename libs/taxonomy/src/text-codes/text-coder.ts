import type { CodeScheme } from './code-scheme.ts';
import { KernelRidge } from './kernel-ridge.ts';
import { LogLinearChoice, type Alternatives, type Decided } from './log-linear.ts';
import { strongest } from './strongest.ts';
import { readText, type ReadText, type TextToCode } from './text-to-code.ts';
import { TextIndex, type TextVector } from './text-index.ts';
import { TitleRetrieval, type TitleScores } from './title-retrieval.ts';
import { unitWords, wordCosine, WordRetrieval, type WordScores } from './word-retrieval.ts';

/** A text whose codes somebody chose, the main one first. */
export interface CodedText extends TextToCode {
  readonly codes: readonly string[];
}

export interface CodeProbability {
  readonly code: string;
  readonly probability: number;
}

/** Candidates by the number of their code, likeliest first; probabilities add up to one. */
export type CodeDistribution = readonly { readonly number: number; readonly probability: number }[];

/** Texts with known codes, and what their likeness to a text says about its codes. */
export interface LearnedTexts {
  readonly index: TextIndex;
  /** By example; null without words in its language. */
  readonly wordVectors: readonly (Float32Array | null)[];
  /** Numbers of the codes of each example, the main one first. */
  readonly codes: readonly (readonly number[])[];
  /** Of kernel ridge regression. */
  readonly ridge: Pick<KernelRidge, 'weights'>;
}

/** What the model sees of a text before candidates are looked at. */
interface Seen {
  readonly titles: TitleScores | null;
  readonly words: WordScores | null;
  /** Kernel with every example. */
  readonly kernel: Float64Array;
  /** Of kernel ridge regression, by example. */
  readonly weights: Float64Array;
  /** The example that the text is itself; -1 if it is none. */
  readonly self: number;
}

interface Candidates extends Alternatives {
  readonly numbers: readonly number[];
}

export interface TextCoderOptions {
  /** Whether a code may be an answer; every code unless told. */
  readonly isAnswer?: (code: string) => boolean;
  /** Sources that are left out, in learning and in answering, to see what each is worth; none unless told. */
  readonly without?: readonly CodeSource[];
}

/** What the model is put together from. */
export const CODE_SOURCES = ['titles', 'words', 'neighbours', 'regression', 'frequency'] as const;
export type CodeSource = (typeof CODE_SOURCES)[number];

const RIDGE = 0.3;
const PENALTY = 0.003;
const SECONDARY_CODE = 0.3;
const NEIGHBOURS = 30;
const TITLES = 40;
const WORDED = 20;
const FREQUENT = 40;

/**
 * Text → codes of a classification: titles of the codes and what people call them, in the language of the text, and texts in any
 * language whose codes are known, put together by a log-linear model that is fitted on the examples, each seen as if it were not
 * among them.
 */
export class TextCoder {
  readonly learned: LearnedTexts;
  readonly choice: LogLinearChoice;
  readonly #scheme: CodeScheme;
  readonly #retrieval: TitleRetrieval;
  readonly #words: WordRetrieval;
  /** At how many levels codes have words. */
  readonly #wordLevels: number;
  readonly #exampleGroups: readonly ReadonlyMap<number, number>[];
  readonly #prior: Float64Array;
  readonly #frequent: readonly number[];
  readonly #answers: Uint8Array;
  readonly #without: readonly CodeSource[];

  /** @param choice - the weights, or how to find them from what the coder sees of its examples */
  constructor(
    scheme: CodeScheme,
    learned: LearnedTexts,
    choice: LogLinearChoice | ((coder: TextCoder) => LogLinearChoice),
    { isAnswer, without = [] }: TextCoderOptions = {},
  ) {
    this.#without = without;
    this.learned = learned;
    this.#scheme = scheme;
    this.#answers = Uint8Array.from(scheme.entries, ({ code }) => Number(isAnswer?.(code) ?? true));
    this.#retrieval = new TitleRetrieval(scheme);
    this.#words = new WordRetrieval(scheme);
    this.#wordLevels = Math.max(0, ...this.#words.codes.map((code) => (scheme.depths[code] as number) + 1));
    this.#exampleGroups = learned.codes.map((codes) => this.#groupsOf(codes));
    this.#prior = this.#sums(new Float64Array(learned.codes.length).fill(1));
    this.#frequent = strongest(
      Float64Array.from(scheme.groups, (groups) => this.#prior[groups[groups.length - 1] as number] as number),
      FREQUENT,
    );
    this.choice = typeof choice === 'function' ? choice(this) : choice;
  }

  static train(scheme: CodeScheme, examples: readonly CodedText[], options: TextCoderOptions = {}): TextCoder {
    const retrieval = new WordRetrieval(scheme);
    const texts = examples.map(readText);
    const index = new TextIndex(texts.map(({ whole }) => whole));
    const words = texts.map((text) => (options.without?.includes('words') ? null : retrieval.scores(text)));
    const wordVectors = words.map(unitWords);
    const codes = examples.map((example) =>
      example.codes.map((code) => scheme.numberOf(code)).filter((number) => number !== undefined),
    );
    const size = examples.length;
    const kernel = new Float64Array(size * size);
    for (const [row, vector] of index.vectors.entries())
      kernel.set(kernelWith(vector, wordVectors[row] ?? null, { index, wordVectors }), row * size);
    const ridge = new KernelRidge(kernel.slice(), size, RIDGE);
    return new TextCoder(
      scheme,
      { index, wordVectors, codes, ridge },
      (coder) => {
        const decisions: Decided[] = [];
        for (const [self, text] of texts.entries()) {
          const main = codes[self]?.[0];
          const titles = coder.#retrieval.scores(text);
          if (titles === null || main === undefined) continue;
          const candidates = coder.#candidates({
            titles,
            words: words[self] ?? null,
            kernel: kernel.slice(self * size, (self + 1) * size),
            weights: ridge.weightsWithout(self),
            self,
          });
          const right = candidates.numbers.indexOf(main);
          if (right >= 0) decisions.push({ features: candidates.features, count: candidates.count, right });
        }
        return LogLinearChoice.fit(decisions, coder.#featureCount, PENALTY);
      },
      options,
    );
  }

  /** Codes with their probability, best first; the first one is of the likeliest group of the coarsest level. */
  suggest(all: CodeDistribution, limit: number): readonly CodeProbability[] {
    const byBranch = new Map<number, number>();
    for (const { number, probability } of all) {
      const branch = this.#branchOf(number);
      byBranch.set(branch, (byBranch.get(branch) ?? 0) + probability);
    }
    let best = -1;
    for (const [branch, probability] of byBranch)
      if (best < 0 || probability > (byBranch.get(best) as number)) best = branch;
    const first = all.findIndex(({ number }) => this.#branchOf(number) === best);
    return [...all.slice(first, first + 1), ...all.slice(0, Math.max(0, first)), ...all.slice(first + 1)]
      .slice(0, limit)
      .map(({ number, probability }) => ({ code: this.#scheme.codeOf(number), probability }));
  }

  /** Codes with their probability, likeliest first. */
  rank(all: CodeDistribution, limit: number): readonly CodeProbability[] {
    return all.slice(0, limit).map(({ number, probability }) => ({ code: this.#scheme.codeOf(number), probability }));
  }

  /** How likely each code is that comes into question. */
  distribution(text: TextToCode): CodeDistribution {
    return this.look(readText(text)).distribution;
  }

  /** The distribution, and the weight that each example had in it. */
  look(text: ReadText): { readonly distribution: CodeDistribution; readonly weights: Float64Array } {
    const words = this.#without.includes('words') ? null : this.#words.scores(text);
    const kernel = kernelWith(this.learned.index.vectorOf(text.whole), unitWords(words), this.learned);
    const weights = this.learned.ridge.weights(kernel);
    const candidates = this.#candidates({
      titles: this.#retrieval.scores(text),
      words,
      kernel,
      weights,
      self: -1,
    });
    if (candidates.count === 0) return { distribution: [], weights };
    const probabilities = this.choice.probabilities(candidates);
    const distribution = candidates.numbers
      .map((number, at) => ({ number, probability: probabilities[at] as number }))
      .sort((a, b) => b.probability - a.probability || a.number - b.number);
    return { distribution, weights };
  }

  #branchOf(number: number): number {
    return (this.#scheme.groups[number] as Int32Array)[0] as number;
  }

  /** Groups that an example belongs to: wholly by its main code, less by the others. */
  #groupsOf(codes: readonly number[]): ReadonlyMap<number, number> {
    const groups = new Map<number, number>();
    for (const [place, code] of codes.entries()) {
      for (const group of this.#scheme.groups[code] as Int32Array) {
        groups.set(group, Math.max(groups.get(group) ?? 0, place === 0 ? 1 : SECONDARY_CODE));
      }
    }
    return groups;
  }

  #sums(weights: Float64Array): Float64Array {
    const sums = new Float64Array(this.#scheme.groupCount);
    for (const [example, groups] of this.#exampleGroups.entries()) {
      const weight = weights[example] as number;
      if (weight === 0) continue;
      for (const [group, share] of groups) sums[group] = (sums[group] as number) + weight * share;
    }
    return sums;
  }

  /** Which share of all that words say falls to each group. */
  #shares(scores: Float32Array): Float64Array {
    const shares = new Float64Array(this.#scheme.groupCount);
    const total = scores.reduce((sum, score) => sum + score, 0) || 1;
    for (const [place, code] of this.#words.codes.entries()) {
      for (const group of (this.#scheme.groups[code] as Int32Array).subarray(0, this.#wordLevels))
        shares[group] = (shares[group] as number) + (scores[place] as number) / total;
    }
    return shares;
  }

  get #featureCount(): number {
    return 4 * this.#scheme.levels + 2 * this.#wordLevels + 8 + this.#scheme.maxDepth + 1;
  }

  #candidates({ titles, words, kernel, weights, self }: Seen): Candidates {
    const { lines, groups, levels, depths } = this.#scheme;
    if (self >= 0) kernel[self] = 0;
    const without = (source: CodeSource): boolean => this.#without.includes(source);
    const near = without('neighbours') ? [] : strongest(kernel, NEIGHBOURS);
    const votes = new Float64Array(kernel.length);
    for (const example of near) votes[example] = (kernel[example] as number) ** 3;
    const total = votes.reduce((sum, vote) => sum + vote, 0) || 1;
    const nearby = this.#sums(votes.map((vote) => vote / total));
    const regression = this.#sums(without('regression') ? new Float64Array(weights.length) : weights);
    const own = this.#exampleGroups[self];

    const whole = (without('titles') ? null : titles?.whole) ?? new Float32Array(lines.length);
    const heading = (without('titles') ? null : titles?.heading) ?? new Float32Array(lines.length);
    const bestWhole = strongest(whole, TITLES);
    const bestHeading = strongest(heading, TITLES);
    const mostWhole = (whole[bestWhole[0] ?? 0] as number) || 1e-6;
    const mostHeading = (heading[bestHeading[0] ?? 0] as number) || 1e-6;
    const masses = new Float64Array(this.#scheme.groupCount);
    let mass = 0;
    for (const code of new Set([...bestWhole, ...bestHeading])) {
      const weight = (((whole[code] as number) / mostWhole + (heading[code] as number) / mostHeading) / 2) ** 4;
      mass += weight;
      for (const group of groups[code] as Int32Array) masses[group] = (masses[group] as number) + weight;
    }

    const worded = words && this.#shares(words.whole);
    const wordedHeading = words && this.#shares(words.heading);
    const bestWorded =
      words === null ? [] : strongest(words.whole, WORDED).map((place) => this.#words.codes[place] as number);

    const chosen = new Set<number>(without('frequency') ? [] : this.#frequent);
    for (const code of [
      ...bestWorded,
      ...bestWhole,
      ...bestHeading,
      ...near.flatMap((example) => this.learned.codes[example] as readonly number[]),
    ]) {
      for (const above of lines[code] as Int32Array) chosen.add(above);
    }
    const numbers = [...chosen].filter((code) => this.#answers[code] === 1).sort((a, b) => a - b);
    const features = new Float64Array(numbers.length * this.#featureCount);
    let at = 0;
    for (const code of numbers) {
      const path = groups[code] as Int32Array;
      for (const group of path) {
        features[at++] = Math.log(0.03 + Math.max(0, regression[group] as number));
        features[at++] = Math.log(0.02 + (nearby[group] as number));
        features[at++] = without('frequency') ? 0 : Math.log(0.5 + Math.max(0, (this.#prior[group] as number) - (own?.get(group) ?? 0)));
        features[at++] = Math.log(0.02 + (masses[group] as number) / (mass || 1));
      }
      for (const group of path.subarray(0, this.#wordLevels)) {
        features[at++] = Math.log(0.01 + (worded?.[group] ?? 0));
        features[at++] = Math.log(0.01 + (wordedHeading?.[group] ?? 0));
      }
      let aboveWhole = 0;
      let aboveHeading = 0;
      for (const above of (lines[code] as Int32Array).subarray(1)) {
        aboveWhole = Math.max(aboveWhole, (whole[above] as number) / mostWhole);
        aboveHeading = Math.max(aboveHeading, (heading[above] as number) / mostHeading);
      }
      features[at++] = (whole[code] as number) / mostWhole;
      features[at++] = (heading[code] as number) / mostHeading;
      features[at++] = whole[code] as number;
      features[at++] = heading[code] as number;
      features[at++] = aboveWhole;
      features[at++] = aboveHeading;
      features[at++] = regression[path[levels - 1] as number] as number;
      features[at++] = regression[path[0] as number] as number;
      features[at + (depths[code] as number)] = 1;
      at += this.#scheme.maxDepth + 1;
    }
    return { numbers, features, count: numbers.length };
  }
}

/** With every example: cosine of the n-grams, and of what words say in whatever language. */
function kernelWith(
  vector: TextVector,
  words: Float32Array | null,
  { index, wordVectors }: Pick<LearnedTexts, 'index' | 'wordVectors'>,
): Float64Array {
  return Float64Array.from(
    index.similarities(vector),
    (cosine, at) => cosine + wordCosine(words, wordVectors[at] ?? null),
  );
}
