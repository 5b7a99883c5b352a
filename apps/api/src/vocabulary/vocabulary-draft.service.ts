import { Injectable } from '@nestjs/common';
import { type CapabilityRow, mergeNodes, mergeRelease, putNode, type ReleaseConflict, removeNode, restoreVocabulary, type RowFields, fromFields, splitNode, type Vocabulary, type VocabularyRefusal } from '@spilno/taxonomy';
import { CAPABILITY_ROWS } from '@spilno/taxonomy/rows';
import { type Result } from '@spilno/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, NotFound, NotPossible, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type NumberedVocabulary, readInForce } from './current-vocabulary.ts';
import { keepShipped, lockVocabulary, readDraft, readRelease, releaseInForce, shippedChecksum, type StoredDraft, writeDraft } from './vocabulary-store.ts';

/** Whose words a refusal is told in is up to the page; it has the code and what it is about. */
export type DraftRefusal = StaleVersion | NotFound | NotPossible;

export interface NodePart {
  readonly code: string;
  readonly fields: Partial<RowFields>;
}

type Change = (draft: Vocabulary, published: NumberedVocabulary) => Result<Vocabulary, VocabularyRefusal>;

/** The one draft of the vocabulary: begun by the first change, seen by every administrator, changed by whoever has seen its last state. */
@Injectable()
export class VocabularyDraftService {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
  ) {}

  put(actor: Actor, revision: number, { code, fields }: NodePart): Promise<DraftRefusal | null> {
    return this.#change(actor, revision, 'nodeChanged', code, (draft) => putNode(draft, fromFields(code, fields)));
  }

  merge(actor: Actor, revision: number, code: string, into: string): Promise<DraftRefusal | null> {
    return this.#change(actor, revision, 'nodesMerged', `${code} → ${into}`, (draft) => mergeNodes(draft, code, into));
  }

  /** @param parts - their codes and titles; whatever else they say is that of the node until it is changed */
  split(actor: Actor, revision: number, code: string, parts: readonly NodePart[]): Promise<DraftRefusal | null> {
    return this.#change(actor, revision, 'nodeSplit', code, (draft) => {
      const like = draft.rows.find((row) => row.code === code);
      return splitNode(draft, code, parts.map((part) => ({ ...fromFields(part.code, part.fields), ...(like ? { facet: like.facet, references: like.references } : {}) })));
    });
  }

  remove(actor: Actor, revision: number, code: string): Promise<DraftRefusal | null> {
    return this.#change(actor, revision, 'nodeRemoved', code, (draft, published) => removeNode(draft, code, published.rows.some((row) => row.code === code)));
  }

  /** Rows of a file: new ones and changed ones; nothing that the file leaves out goes. */
  take(actor: Actor, revision: number, rows: readonly CapabilityRow[]): Promise<DraftRefusal | null> {
    return this.#change(actor, revision, 'rowsImported', String(rows.length), (draft) => rows.reduce<ReturnType<Change>>((sum, row) => (sum.ok ? putNode(sum.value, row) : sum), { ok: true, value: draft }));
  }

  /** An earlier version as the draft, to be looked at and published as a new one; 0 is what the product is shipped with. */
  async restore(actor: Actor, revision: number, number: number): Promise<DraftRefusal | null> {
    const [earlier] = number === 0 ? [{ rows: CAPABILITY_ROWS, aliases: {} }] : ((await this.source.query('select rows, aliases from vocabulary_version where number = $1', [number])) as Vocabulary[]);
    if (!earlier) return NotFound.create();
    return this.#change(actor, revision, 'versionRestored', String(number), (draft) => ({ ok: true, value: restoreVocabulary(draft, earlier) }));
  }

  /** Brings what the product is shipped with now into the draft; what both sides changed stays as it is here and is named. */
  async bringRelease(actor: Actor, revision: number): Promise<DraftRefusal | readonly ReleaseConflict[]> {
    let conflicts: readonly ReleaseConflict[] = [];
    const manager = this.source.manager;
    const base = await readRelease(manager, await releaseInForce(manager));
    const refusal = await this.#change(
      actor, revision, 'releaseBrought', shippedChecksum().slice(0, 12),
      (draft) => {
        const merged = mergeRelease(base, draft, CAPABILITY_ROWS);
        conflicts = merged.conflicts;
        return { ok: true, value: merged.vocabulary };
      },
      shippedChecksum(),
    );
    return refusal ?? conflicts;
  }

  async discard(actor: Actor, revision: number): Promise<DraftRefusal | null> {
    return inTransaction(this.source, async (manager) => {
      await lockVocabulary(manager);
      const draft = await readDraft(manager);
      if (!draft) return NotFound.create();
      if (draft.revision !== revision) return StaleVersion.at(draft.revision);
      await manager.query('delete from vocabulary_draft');
      await this.audit.record(manager, actor, { action: 'vocabulary.draftDiscarded', facts: { revision } });
      return null;
    });
  }

  #change(actor: Actor, revision: number, verb: string, about: string, change: Change, release?: string): Promise<DraftRefusal | null> {
    return inTransaction(this.source, async (manager) => {
      await lockVocabulary(manager);
      const published = await readInForce(manager);
      const draft = (await readDraft(manager)) ?? (await this.#begin(manager, published));
      if (draft.revision !== revision) return StaleVersion.at(draft.revision);
      const changed = change(draft, published);
      if (!changed.ok) return toRefusal(changed.error);
      await writeDraft(manager, actor.accountId, { ...draft, ...changed.value, revision: draft.revision + 1, releaseChecksum: release ?? draft.releaseChecksum });
      await this.audit.record(manager, actor, { action: `vocabulary.${verb}`, facts: { about, revision: revision + 1 } });
      return null;
    });
  }

  async #begin(manager: EntityManager, { number, rows, aliases }: NumberedVocabulary): Promise<StoredDraft> {
    await keepShipped(manager);
    return { revision: 0, baseNumber: number, rows, aliases, releaseChecksum: await releaseInForce(manager), changedBy: null, changedAt: new Date() };
  }
}

function toRefusal(refusal: VocabularyRefusal): NotFound | NotPossible {
  switch (refusal.kind) {
    case 'unknownNode':
      return NotPossible.because('unknownNode', `There is no node ${refusal.code}.`, refusal.code);
    case 'sameNode':
      return NotPossible.because('sameNode', 'A node cannot be merged with itself. Choose another.');
    case 'hasChildren':
      return NotPossible.because('hasChildren', `${refusal.children} nodes lie below ${refusal.code}. Merge or remove those first.`, String(refusal.children));
    case 'codeTaken':
      return NotPossible.because('codeTaken', `${refusal.code} is a node already. Choose another code.`, refusal.code);
    case 'codeSpent':
      return NotPossible.because('codeSpent', `${refusal.code} stood for another meaning and is never given again. Choose another code.`, refusal.code);
    case 'tooFewParts':
      return NotPossible.because('tooFewParts', 'A node is split into two parts at least.');
    case 'partElsewhere':
      return NotPossible.because('partElsewhere', `${refusal.code} lies neither below the node nor beside it.`, refusal.code);
  }
}
