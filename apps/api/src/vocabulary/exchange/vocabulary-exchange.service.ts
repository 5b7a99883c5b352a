import { Injectable } from '@nestjs/common';
import { type Vocabulary } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { type Actor } from '../../common/index.ts';
import { readInForce } from '../current-vocabulary.ts';
import { type DraftRefusal, VocabularyDraftService } from '../vocabulary-draft.service.ts';
import { readDraft } from '../vocabulary-store.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { fromCsv, toCsv } from './vocabulary-csv.ts';
import { type FileFault, MAX_FILE_BYTES, MAX_ROWS, type ReadFile } from './vocabulary-file.ts';
import { fromTurtle, toTurtle } from './vocabulary-skos.ts';

export type FileFormat = 'csv' | 'ttl';

export interface TakenImport {
  readonly plan: ImportPlan;
  readonly revision: number;
}

/** The vocabulary as a file and back: a table that spreadsheets open, or SKOS in Turtle. */
@Injectable()
export class VocabularyExchange {
  constructor(
    private readonly source: DataSource,
    private readonly drafts: VocabularyDraftService,
  ) {}

  /** The draft where there is one, or what is in force. */
  async write(format: FileFormat, which: 'draft' | 'inForce'): Promise<string> {
    const { manager } = this.source;
    const inForce = await readInForce(manager);
    const vocabulary: Vocabulary = which === 'draft' ? ((await readDraft(manager)) ?? inForce) : inForce;
    return format === 'csv' ? toCsv(vocabulary.rows) : toTurtle(vocabulary, inForce.number);
  }

  /** What the file would do to the draft; nothing is written. */
  async check(bytes: Uint8Array): Promise<ImportPlan | FileFault> {
    const file = await readFile(bytes);
    if ('kind' in file) return file;
    const { manager } = this.source;
    return planImport((await readDraft(manager)) ?? (await readInForce(manager)), file);
  }

  /** Takes every row that can stand for a node into the draft; what is held is named and changes nothing. */
  async take(actor: Actor, revision: number, bytes: Uint8Array): Promise<TakenImport | FileFault | DraftRefusal> {
    const plan = await this.check(bytes);
    if ('kind' in plan || plan.taken.length === 0) return 'kind' in plan ? plan : { plan, revision };
    return (await this.drafts.take(actor, revision, plan.taken)) ?? { plan, revision: revision + 1 };
  }
}

async function readFile(bytes: Uint8Array): Promise<ReadFile | FileFault> {
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'tooLarge', detail: String(MAX_FILE_BYTES / 1_000_000) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'notText', detail: '' };
  }
  if (text.includes('\u0000')) return { kind: 'notText', detail: '' };
  const file = isTurtle(text) ? await fromTurtle(text) : fromCsv(text);
  return !('kind' in file) && file.rows.length > MAX_ROWS ? { kind: 'tooManyRows', detail: String(MAX_ROWS) } : file;
}

/** A table begins with its heading, Turtle with a prefix, an address or a remark. */
const isTurtle = (text: string): boolean => /^[\s\uFEFF]*(?:@prefix|@base|prefix\s|base\s|<|#)/i.test(text);
