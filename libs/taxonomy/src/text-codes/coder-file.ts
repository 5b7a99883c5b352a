import { CodeScheme, type CodeEntry } from './code-scheme.ts';
import { cpvPath } from './code-hierarchy.ts';
import { KernelRidge } from './kernel-ridge.ts';
import { LogLinearChoice, type ChoiceParameters } from './log-linear.ts';
import { PackedRidge, packInverse } from './packed-ridge.ts';
import { TextCoder, type LearnedTexts } from './text-coder.ts';
import { TextIndex, type TextVector } from './text-index.ts';

/** Features of an example that are kept, the weightiest. */
const KEPT_FEATURES = 250;
/** A feature of one example alone likens no two. */
const LEAST_FREQUENCY = 2;
const BYTE = 255;

interface Header {
  readonly entries: readonly CodeEntry[];
  /** Entries of NACE. */
  readonly activities: readonly CodeEntry[];
  readonly choice: ChoiceParameters;
  readonly codes: LearnedTexts['codes'];
  readonly examples: number;
  readonly features: number;
  readonly postings: number;
  readonly greatestWeight: number;
  readonly greatestInverse: number;
  /** Examples without words in their language. */
  readonly wordless: readonly number[];
  readonly words: number;
}

/**
 * A trained coder of CPV, and the titles of NACE, as bytes: titles, n-grams of the examples as hashes with weights of a byte (no text can be read off
 * them), the packed inverse of the kernel and the weights of the log-linear model. Words for codes are not in it.
 */
export function packCodeModel(
  entries: readonly CodeEntry[],
  activities: readonly CodeEntry[],
  coder: TextCoder,
): Uint8Array {
  const { index, wordVectors, codes, ridge } = coder.learned;
  if (!(ridge instanceof KernelRidge)) throw new Error('a coder that was unpacked cannot be packed again');
  const { parts, size, vectors } = index;
  const kept = vectors.map(weightiest);
  const frequencies = Array.from(parts.frequencies);
  const numbers = frequencies.flatMap((count, number) => (count < LEAST_FREQUENCY ? [] : [number]));
  const postings = new Map<number, [number, number][]>(numbers.map((number) => [number, []]));
  for (const [example, vector] of kept.entries())
    for (const [feature, weight] of vector) postings.get(feature)?.push([example, weight]);
  const lists = numbers.map((number) => postings.get(number) as [number, number][]);
  const all = lists.flat();
  const greatestWeight = all.reduce((most, [, weight]) => Math.max(most, weight), 1e-9);
  const packed = packInverse(ridge.inverse, size);
  const words = wordVectors.find((vector) => vector !== null)?.length ?? 0;
  const header: Header = {
    entries: entries.map(withoutWords),
    activities: activities.map(withoutWords),
    choice: coder.choice.parameters,
    codes,
    examples: size,
    features: numbers.length,
    postings: all.length,
    greatestWeight,
    greatestInverse: packed.greatest,
    wordless: wordVectors.flatMap((vector, at) => (vector === null ? [at] : [])),
    words,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  return joined([
    new Uint8Array(Uint32Array.of(text.length).buffer),
    text,
    bytesOf(Int32Array.from(numbers, (number) => parts.features[number] as number)),
    bytesOf(Uint16Array.from(numbers, (number) => frequencies[number] as number)),
    bytesOf(Uint16Array.from(lists, (list) => list.length)),
    bytesOf(Uint16Array.from(all, ([example]) => example)),
    Uint8Array.from(all, ([, weight]) => Math.max(1, Math.round((BYTE * weight) / greatestWeight))),
    bytesOf(packed.diagonal),
    bytesOf(packed.below),
    // The root, because most shares are small.
    Uint8Array.from(
      wordVectors.flatMap((vector) => Array.from(vector ?? new Float32Array(words))),
      (value) => Math.round(BYTE * Math.sqrt(value)),
    ),
  ]);
}

/** What the file of the model holds. */
export interface CodeModel {
  readonly scheme: CodeScheme;
  readonly coder: TextCoder;
  /** NACE, without words. */
  readonly activities: readonly CodeEntry[];
}

/** The model again. @param words - of the codes of CPV, as they were when it was trained */
export function unpackCodeModel(
  bytes: Uint8Array,
  words: ReadonlyMap<string, NonNullable<CodeEntry['words']>>,
): CodeModel {
  let at = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at))) as Header;
  const take = (length: number): ArrayBuffer => {
    // A copy of its own: a Buffer's slice shares memory, and numbers have to be aligned.
    const part = Uint8Array.from(bytes.subarray(at, at + length)).buffer;
    at += length;
    return part;
  };
  const features = new Int32Array(take(4 * header.features));
  const frequencies = new Uint16Array(take(2 * header.features));
  const lengths = new Uint16Array(take(2 * header.features));
  const documents = new Uint16Array(take(2 * header.postings));
  const weights = decoded(take(header.postings), (byte) => (byte * header.greatestWeight) / BYTE);
  const diagonal = new Float32Array(take(4 * header.examples));
  const below = new Int8Array(take((header.examples * (header.examples - 1)) / 2));
  const shares = decoded(take(header.examples * header.words), (byte) => (byte / BYTE) ** 2);
  if (at !== bytes.length) throw new Error(`the model of the codes has ${bytes.length} bytes where ${at} are expected`);
  const starts = new Int32Array(header.features + 1);
  for (const [feature, length] of lengths.entries()) starts[feature + 1] = (starts[feature] as number) + length;
  const wordless = new Set(header.wordless);
  const entries = header.entries.map((entry) => {
    const own = words.get(entry.code);
    return own === undefined ? entry : { ...entry, words: own };
  });
  const scheme = new CodeScheme(entries, cpvPath);
  const learned: LearnedTexts = {
    index: new TextIndex({ size: header.examples, features, frequencies, starts, documents, weights }),
    wordVectors: Array.from({ length: header.examples }, (_, example) =>
      wordless.has(example) ? null : shares.subarray(example * header.words, (example + 1) * header.words),
    ),
    codes: header.codes,
    ridge: new PackedRidge({ diagonal, greatest: header.greatestInverse, below }),
  };
  return {
    scheme,
    coder: new TextCoder(scheme, learned, new LogLinearChoice(header.choice)),
    activities: header.activities,
  };
}

/** What each byte stands for. */
function decoded(buffer: ArrayBuffer, valueOf: (byte: number) => number): Float32Array {
  const values = Float32Array.from({ length: BYTE + 1 }, (_, byte) => valueOf(byte));
  const bytes = new Uint8Array(buffer);
  const result = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) result[at] = values[bytes[at] as number] as number;
  return result;
}

const withoutWords = ({ code, parent, titles }: CodeEntry): CodeEntry => ({ code, parent, titles });

const weightiest = ({ features, weights }: TextVector): readonly (readonly [number, number])[] =>
  Array.from(features, (feature, at) => [feature, weights[at] as number] as const)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, KEPT_FEATURES);

const bytesOf = (array: Int32Array | Uint16Array | Float32Array | Int8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
