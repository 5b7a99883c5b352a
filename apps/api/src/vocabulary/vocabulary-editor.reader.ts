import { Injectable } from '@nestjs/common';
import { type CapabilityRow, diffVocabularies, heirOf, isBlocking, type NodeDifference, type RowFault, toFields } from '@spilno/taxonomy';
import { CAPABILITY_ROWS } from '@spilno/taxonomy/rows';
import { DataSource } from 'typeorm';
import { readInForce } from './current-vocabulary.ts';
import {
  EditorNode, EditorNodeDetails, NodeField, NodeFieldDifference, VocabularyChoiceEffect, VocabularyEditor, VocabularyFault, VocabularyNodeDifference, VocabularyVersion,
} from './vocabulary-editor.type.ts';
import { effectsOf } from './vocabulary-effects.ts';
import { countChoices, readDraft, releaseInForce, shippedChecksum } from './vocabulary-store.ts';

interface VersionRow {
  number: number;
  note: string;
  facts: { added: number; changed: number; removed: number };
  publishedBy: string | null;
  publishedAt: Date;
  nodes: number;
}

const VERSIONS = `select v.number, v.note, v.facts, a.display_name as "publishedBy", v.published_at as "publishedAt", jsonb_array_length(v.rows)::int as nodes
from vocabulary_version v left join account a on a.id = v.published_by order by v.number desc`;

/** What the editor of the vocabulary shows. */
@Injectable()
export class VocabularyEditorReader {
  constructor(private readonly source: DataSource) {}

  async editor(): Promise<VocabularyEditor> {
    const { manager } = this.source;
    const [published, draft, firms, [inForce], release] = await Promise.all([readInForce(manager), readDraft(manager), countChoices(manager), this.versions(), releaseInForce(manager)]);
    const shown = draft ?? published;
    const effects = await effectsOf(manager, published, shown);
    const changed = new Set(effects.differences.map(({ code }) => code));
    return Object.assign(new VocabularyEditor(), {
      inForce: inForce!,
      revision: draft?.revision ?? 0,
      changedBy: draft?.changedBy ?? null,
      changedAt: draft?.changedAt ?? null,
      hasNewRelease: (draft?.releaseChecksum ?? release) !== shippedChecksum(),
      nodes: shown.rows.map(({ code, titles, replacedBy }) =>
        Object.assign(new EditorNode(), { code, titleEn: titles.en, titleUk: titles.uk, titleDe: titles.de, firms: firms.get(code) ?? 0, isChanged: changed.has(code), isOutdated: replacedBy !== undefined }),
      ),
      faults: effects.faults.map(toFault),
      differences: effects.differences.map(toDifference),
      choices: effects.choices.map(({ code, kind, heirs, firms: count }) => Object.assign(new VocabularyChoiceEffect(), { code, kind, heirs: [...heirs], firms: count })),
      canBePublished: draft !== null && effects.canBePublished,
    });
  }

  /** Null for a code that is no node of the draft. */
  async node(code: string): Promise<EditorNodeDetails | null> {
    const { manager } = this.source;
    const { rows, aliases } = (await readDraft(manager)) ?? (await readInForce(manager));
    const row = rows.find((each) => each.code === code);
    if (!row) return null;
    return Object.assign(new EditorNodeDetails(), {
      code,
      fields: Object.entries(toFields(row)).map(([field, value]) => Object.assign(new NodeField(), { field, value })),
      firms: (await countChoices(manager)).get(code) ?? 0,
      formerCodes: Object.keys(aliases).filter((former) => heirOf(former, aliases) === code),
    });
  }

  /** Newest first; the shipped vocabulary is the last one. */
  async versions(): Promise<VocabularyVersion[]> {
    const rows = (await this.source.query(VERSIONS)) as VersionRow[];
    const shipped = { number: 0, note: '', publishedBy: null, publishedAt: null, nodes: CAPABILITY_ROWS.length, added: 0, changed: 0, removed: 0 };
    return [...rows.map(({ facts, ...row }) => ({ ...row, added: facts.added, changed: facts.changed, removed: facts.removed })), shipped].map((version) => Object.assign(new VocabularyVersion(), version));
  }

  /** What a version changed against the one before it; null for a number that is none. */
  async differences(number: number): Promise<VocabularyNodeDifference[] | null> {
    if (number === 0) return [];
    const [after, before] = await Promise.all([this.#rows(number), this.#rows(number - 1)]);
    return after && before ? diffVocabularies(before, after).map(toDifference) : null;
  }

  async #rows(number: number): Promise<readonly CapabilityRow[] | null> {
    if (number === 0) return CAPABILITY_ROWS;
    const [row] = (await this.source.query('select rows from vocabulary_version where number = $1', [number])) as { rows: CapabilityRow[] }[];
    return row?.rows ?? null;
  }
}

const toFault = (fault: RowFault): VocabularyFault =>
  Object.assign(new VocabularyFault(), {
    code: fault.code, kind: fault.kind, message: fault.message, isBlocking: isBlocking(fault),
    language: fault.facts.language ?? null, other: fault.facts.other ?? null, field: fault.facts.field ?? null, value: fault.facts.value ?? null,
  });

const toDifference = ({ code, kind, fields }: NodeDifference): VocabularyNodeDifference =>
  Object.assign(new VocabularyNodeDifference(), { code, kind, fields: fields.map((field) => Object.assign(new NodeFieldDifference(), field)) });
