import { Injectable } from '@nestjs/common';
import { isNodeCode, type RowField, ROW_FIELDS, type ReleaseConflict } from '@spilno/taxonomy';
import { type Actor, InvalidInput, MAX_TEXT_LENGTH } from '../common/index.ts';
import { type DraftRefusal, type NodePart, VocabularyDraftService } from './vocabulary-draft.service.ts';
import { ChangeVocabularyInput, VocabularyDraftChanged, type VocabularyNodeInput, VocabularyReleaseConflict } from './vocabulary-editor.type.ts';

const MAX_PARTS = 8;
const FIELDS: ReadonlySet<string> = new Set(ROW_FIELDS);

/** Reads what an editor of the vocabulary orders and has it done. */
@Injectable()
export class VocabularyActs {
  constructor(private readonly drafts: VocabularyDraftService) {}

  async change(actor: Actor, input: ChangeVocabularyInput): Promise<VocabularyDraftChanged | InvalidInput | DraftRefusal> {
    const nodes = (input.nodes ?? []).map(toPart);
    const fault = nodes.find((node) => node instanceof InvalidInput) ?? (nodes.length > MAX_PARTS ? InvalidInput.of('nodes', 'tooMany', `At most ${MAX_PARTS} parts.`) : undefined);
    if (fault) return fault as InvalidInput;
    const outcome = await this.#do(actor, input, nodes as NodePart[]);
    if (outcome !== null && !Array.isArray(outcome)) return outcome as InvalidInput | DraftRefusal;
    const conflicts = ((outcome ?? []) as readonly ReleaseConflict[]).map((conflict) => Object.assign(new VocabularyReleaseConflict(), conflict));
    return Object.assign(new VocabularyDraftChanged(), { revision: input.act === 'discard' ? 0 : input.revision + 1, conflicts });
  }

  async #do(actor: Actor, { act, revision, code, into, number }: ChangeVocabularyInput, nodes: readonly NodePart[]): Promise<InvalidInput | DraftRefusal | readonly ReleaseConflict[] | null> {
    switch (act) {
      case 'put':
        return nodes[0] ? this.drafts.put(actor, revision, nodes[0]) : InvalidInput.of('nodes', 'required', 'Name the node.');
      case 'merge':
        return this.drafts.merge(actor, revision, code ?? '', into ?? '');
      case 'split':
        return this.drafts.split(actor, revision, code ?? '', nodes);
      case 'remove':
        return this.drafts.remove(actor, revision, code ?? '');
      case 'restore':
        return this.drafts.restore(actor, revision, number ?? -1);
      case 'bringRelease':
        return this.drafts.bringRelease(actor, revision);
      case 'discard':
        return this.drafts.discard(actor, revision);
      default:
        return InvalidInput.of('act', 'unknownCode', 'This is not in the list.');
    }
  }
}

function toPart({ code, fields }: VocabularyNodeInput): NodePart | InvalidInput {
  if (!isNodeCode(code)) return InvalidInput.of('code', 'badCode', 'A code has one to three parts of Latin capitals and digits, such as P.MAC.TURN.');
  const strange = fields.find(({ field }) => !FIELDS.has(field));
  if (strange) return InvalidInput.of('fields', 'unknownCode', 'This is not in the list.');
  const long = fields.find(({ value }) => value.length > MAX_TEXT_LENGTH);
  if (long) return InvalidInput.of(long.field, 'tooLong', `At most ${MAX_TEXT_LENGTH} characters.`);
  return { code, fields: Object.fromEntries(fields.map(({ field, value }) => [field as RowField, value.normalize('NFC')])) };
}
