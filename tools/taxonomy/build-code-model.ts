import { CodeScheme, cpvPath, TextCoder, type CodeEntry } from '@spilno/taxonomy';
import { packCodeModel } from '@spilno/taxonomy/code-model';
import { readCpv, readKved, readTrainingNotices } from '../bench/matching/benchmark-files.ts';
import { CODE_MODEL_FILE, writeCodeModel } from './code-model-file.ts';

/**
 * Learns the model of the codes from the notices of `ted_train.jsonl` in one folder and the titles of CPV and NACE in another, and
 * writes it: the same input, the same bytes. Of the codes below a category of CPV (five digits) those that a notice bears are kept.
 * @returns what was written, in words
 */
export function buildCodeModel(notices: string, sources: string): string {
  const examples = readTrainingNotices(notices);
  const all = readCpv(sources);
  const borne = new Set(examples.flatMap(({ codes }) => codes));
  const parents = new Map(all.map(({ code, parent }) => [code, parent]));
  for (const code of [...borne])
    for (let above = parents.get(code); above; above = parents.get(above)) borne.add(above);
  const kept = all.filter(({ code }) => code.endsWith('000') || borne.has(code));
  const coder = TextCoder.train(new CodeScheme(kept, cpvPath), examples);
  const activities: readonly CodeEntry[] = readKved(sources);
  const size = writeCodeModel(packCodeModel(kept, activities, coder));
  return `${CODE_MODEL_FILE}: ${kept.length} codes, ${examples.length} notices, ${Math.round(size / 1024)} KiB`;
}
