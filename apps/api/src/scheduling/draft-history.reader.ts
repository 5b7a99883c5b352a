import { Injectable } from '@nestjs/common';
import { type Move } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { DraftEdit, DraftEditStep } from './board-change.type.ts';
import { NAME } from './board-reader.ts';
import { type DraftStep, readEdits } from './draft-edit.ts';
import { type Verdict } from './draft-editing.service.ts';
import { BoardWayOut, WayOutMove } from './schedule.type.ts';
import { findVersion } from './schedule-versions.ts';
import { idsByAgreement } from './stored-schedule.ts';

/** Acts of a draft that are shown at most. */
const HISTORY = 200;

/** What was done in the draft and what could be done, under over-the-shoulder names. */
@Injectable()
export class DraftHistoryReader {
  constructor(private readonly source: DataSource) {}

  /** The newest acts in the draft, newest first; empty without a draft. */
  async history(eventId: string, viewerId: string): Promise<DraftEdit[]> {
    const { manager } = this.source;
    const draft = await findVersion(manager, eventId, 'draft');
    if (!draft) return [];
    const edits = await readEdits(manager, eventId, draft.id, HISTORY);
    const names = await this.#pairNames(eventId, [...new Set(edits.flatMap(({ steps }) => steps.map(({ agreementId }) => agreementId)))]);
    return edits.map(({ id, kind, undoesId, isUndone, editorName, editedBy, editedAt, steps }) =>
      Object.assign(new DraftEdit(), { id, kind, undoesId, isUndone, by: editorName, isOwn: editedBy === viewerId, at: editedAt, steps: steps.map((step) => toStep(step, names)) }),
    );
  }

  /** A way out with the names of those it moves and where they stand. */
  async waysOut(eventId: string, { ways, meetings }: Pick<Verdict, 'ways' | 'meetings'>): Promise<BoardWayOut[]> {
    const names = await this.#pairNames(eventId, ways.flatMap(({ moves }) => moves.map(({ agreementId }) => agreementId)));
    const present = idsByAgreement(meetings);
    const toMove = ({ agreementId, slotId, tableId }: Move): WayOutMove => {
      const from = present.get(agreementId);
      return Object.assign(new WayOutMove(), { agreementId, ...namesOf(names, agreementId), fromSlotId: from?.slotId ?? null, fromTableId: from?.tableId ?? null, slotId, tableId });
    };
    return ways.map(({ kind, moves, disturbedDelegateIds }) => Object.assign(new BoardWayOut(), { kind, people: disturbedDelegateIds.length, moves: moves.map(toMove) }));
  }

  /** Over-the-shoulder names of both sides by agreement. */
  async #pairNames(eventId: string, agreementIds: readonly string[]): Promise<ReadonlyMap<string, PairNames>> {
    const rows = (await this.source.query(
      `select a.id, ${NAME('f')} as "firstName", ${NAME('s')} as "secondName" from agreement a join registration f on f.event_id = a.event_id and f.id = a.first_registration_id
       join registration s on s.event_id = a.event_id and s.id = a.second_registration_id where a.event_id = $1 and a.id = any($2::uuid[])`,
      [eventId, agreementIds],
    )) as (PairNames & { id: string })[];
    return new Map(rows.map(({ id, firstName, secondName }) => [id, { firstName, secondName }]));
  }
}

interface PairNames {
  readonly firstName: string;
  readonly secondName: string;
}

const namesOf = (names: ReadonlyMap<string, PairNames>, agreementId: string): PairNames => names.get(agreementId) ?? { firstName: '', secondName: '' };

function toStep({ agreementId, before, after }: DraftStep, names: ReadonlyMap<string, PairNames>): DraftEditStep {
  return Object.assign(new DraftEditStep(), {
    agreementId,
    ...namesOf(names, agreementId),
    fromSlotId: before?.slotId ?? null,
    fromTableId: before?.tableId ?? null,
    toSlotId: after?.slotId ?? null,
    toTableId: after?.tableId ?? null,
  });
}
