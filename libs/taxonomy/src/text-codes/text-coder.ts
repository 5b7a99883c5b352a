import type { CodeScheme } from './code-scheme.ts';
import { KernelRidge } from './kernel-ridge.ts';
import { LogLinearChoice, type Alternatives, type Decided } from './log-linear.ts';
import { strongest } from './strongest.ts';
import { featuresOf, type FeatureCounts } from './text-features.ts';
import { TextIndex, type TextVector } from './text-index.ts';
import {
  ConceptIndex,
  HEADING_WEIGHT,
  TitleRetrieval,
  type ConceptVector,
  type TextToCode,
  type TitleScores,
} from './title-retrieval.ts';
import { unitWords, wordCosine, WordRetrieval, type WordScores } from './word-retrieval.ts';

/** A text whose codes somebody chose, the main one first. */
export interface CodedText extends TextToCode {
  readonly codes: readonly string[];
  /** Who wrote it: texts of the same writer tell nothing about how well others are coded, so they are left out together. */
  readonly writer?: string;
}

export interface CodeProbability {
  readonly code: string;
  readonly probability: number;
}

/** Candidates by the number of their code, likeliest first; probabilities add up to one. */
export type CodeDistribution = readonly { readonly number: number; readonly probability: number }[];

/** What the model sees of a text before candidates are looked at. */
interface Seen {
  readonly titles: TitleScores | null;
  readonly words: WordScores | null;
  /** Kernel with every example. */
  readonly kernel: Float64Array;
  /** Of kernel ridge regression, by example. */
  readonly weights: Float64Array;
  /** Examples that the text must not learn from: itself and those of its writer. */
  readonly without: readonly number[];
}

interface Candidates extends Alternatives {
  readonly numbers: readonly number[];
}

export interface TextCoderOptions {
  /** Whether a code may be an answer; every code unless told. */
  readonly isAnswer?: (code: string) => boolean;
  /** Added to the diagonal of the kernel. */
  readonly ridge?: number;
  readonly penalty?: number;
}

const CONCEPT_SHARE = 0.5;
const WORD_SHARE = 1;
const WORDED = 20;
const SECONDARY_CODE = 0.3;
const NEIGHBOURS = 30;
const TITLES = 40;
const FREQUENT = 40;

/**
 * Text → codes of a classification: titles of the codes in the language of the text, and texts in any language whose codes are
 * known, put together by a log-linear model that is fitted on the examples, each seen as if it were not among them.
 */
export class TextCoder {
  readonly #scheme: CodeScheme;
  readonly #retrieval: TitleRetrieval;
  readonly #words: WordRetrieval;
  /** At how many levels codes have words. */
  readonly #wordLevels: number;
  readonly #index: TextIndex;
  readonly #concepts: ConceptIndex;
  readonly #wordVectors: readonly (Float32Array | null)[];
  readonly #exampleGroups: readonly ReadonlyMap<number, number>[];
  readonly #exampleCodes: readonly (readonly number[])[];
  readonly #ridge: KernelRidge;
  readonly #prior: Float64Array;
  readonly #frequent: readonly number[];
  readonly #choice: LogLinearChoice;
  readonly #answers: Uint8Array;

  constructor(scheme: CodeScheme, examples: readonly CodedText[], options: TextCoderOptions = {}) {
    this.#scheme = scheme;
    this.#answers = Uint8Array.from(scheme.entries, ({ code }) => Number(options.isAnswer?.(code) ?? true));
    this.#retrieval = new TitleRetrieval(scheme);
    this.#words = new WordRetrieval(scheme);
    this.#wordLevels = Math.max(0, ...this.#words.codes.map((code) => (scheme.depths[code] as number) + 1));
    this.#index = new TextIndex(examples.map(featuresOfText));
    const titles = examples.map((example) => this.#retrieval.scores(example));
    const words = examples.map((example) => this.#words.scores(example));
    this.#wordVectors = words.map(unitWords);
    const concepts = titles.map((scores) => scores && this.#retrieval.concepts(scores));
    this.#concepts = new ConceptIndex(concepts);
    this.#exampleCodes = examples.map(({ codes }) =>
      codes.map((code) => scheme.numberOf(code)).filter((number) => number !== undefined),
    );
    this.#exampleGroups = this.#exampleCodes.map((codes) => this.#groupsOf(codes));
    this.#prior = this.#sums(new Float64Array(examples.length).fill(1));
    this.#frequent = strongest(
      Float64Array.from(scheme.groups, (groups) => this.#prior[groups[groups.length - 1] as number] as number),
      FREQUENT,
    );

    const size = examples.length;
    const kernel = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
      kernel.set(
        this.#kernelWith(
          this.#index.similarities(this.#index.vectors[row] as TextVector),
          concepts[row] ?? null,
          this.#wordVectors[row] ?? null,
        ),
        row * size,
      );
    }
    this.#ridge = new KernelRidge(kernel.slice(), size, options.ridge ?? 0.3);
    const byWriter = new Map<string, number[]>();
    for (const [at, { writer }] of examples.entries())
      if (writer !== undefined) byWriter.set(writer, [...(byWriter.get(writer) ?? []), at]);
    const decisions: Decided[] = [];
    for (let self = 0; self < size; self++) {
      const main = this.#exampleCodes[self]?.[0];
      if (titles[self] === null || main === undefined) continue;
      const writer = examples[self]?.writer;
      const without = (writer === undefined ? undefined : byWriter.get(writer)) ?? [self];
      const candidates = this.#candidates({
        titles: titles[self] ?? null,
        words: words[self] ?? null,
        kernel: kernel.slice(self * size, (self + 1) * size),
        weights: this.#ridge.weightsWithout(self, without),
        without,
      });
      const right = candidates.numbers.indexOf(main);
      if (right >= 0) decisions.push({ features: candidates.features, count: candidates.count, right });
    }
    this.#choice = new LogLinearChoice(decisions, this.#featureCount, options.penalty ?? 0.003);
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
    const titles = this.#retrieval.scores(text);
    const concepts = titles && this.#retrieval.concepts(titles);
    const words = this.#words.scores(text);
    const cosines = this.#index.similarities(this.#index.vectorOf(featuresOfText(text)));
    const kernel = this.#kernelWith(cosines, concepts, unitWords(words));
    const candidates = this.#candidates({
      titles,
      words,
      kernel,
      weights: this.#ridge.weights(kernel),
      without: [],
    });
    if (candidates.count === 0) return [];
    const probabilities = this.#choice.probabilities(candidates);
    return candidates.numbers
      .map((number, at) => ({ number, probability: probabilities[at] as number }))
      .sort((a, b) => b.probability - a.probability || a.number - b.number);
  }

  #branchOf(number: number): number {
    return (this.#scheme.groups[number] as Int32Array)[0] as number;
  }

  #kernelWith(cosines: Float32Array, concepts: ConceptVector | null, words: Float32Array | null): Float64Array {
    const concept = this.#concepts.similarities(concepts);
    return Float64Array.from(
      cosines,
      (cosine, at) =>
        cosine +
        CONCEPT_SHARE * (concept[at] as number) +
        WORD_SHARE * wordCosine(words, this.#wordVectors[at] ?? null),
    );
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

  #candidates({ titles, words, kernel, weights, without }: Seen): Candidates {
    const { lines, groups, levels, depths } = this.#scheme;
    for (const example of without) kernel[example] = 0;
    const near = strongest(kernel, NEIGHBOURS);
    const votes = new Float64Array(kernel.length);
    for (const example of near) votes[example] = (kernel[example] as number) ** 3;
    const total = votes.reduce((sum, vote) => sum + vote, 0) || 1;
    const nearby = this.#sums(votes.map((vote) => vote / total));
    const regression = this.#sums(weights);
    const own = new Map<number, number>();
    for (const example of without) {
      for (const [group, share] of this.#exampleGroups[example] as ReadonlyMap<number, number>)
        own.set(group, (own.get(group) ?? 0) + share);
    }

    const whole = titles?.whole ?? new Float32Array(lines.length);
    const heading = titles?.heading ?? new Float32Array(lines.length);
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

    const chosen = new Set<number>(this.#frequent);
    for (const code of [
      ...bestWorded,
      ...bestWhole,
      ...bestHeading,
      ...near.flatMap((example) => this.#exampleCodes[example] as readonly number[]),
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
        features[at++] = Math.log(0.5 + Math.max(0, (this.#prior[group] as number) - (own.get(group) ?? 0)));
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

const featuresOfText = ({ title, description }: TextToCode): FeatureCounts =>
  featuresOf([
    { text: title, weight: HEADING_WEIGHT },
    { text: description, weight: 1 },
  ]);
