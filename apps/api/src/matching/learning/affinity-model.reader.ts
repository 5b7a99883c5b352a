import { Injectable } from '@nestjs/common';
import { type HeldOutComparison, LEAST, type MatchWeights, PART_CODES, type TrainingRefusal } from '@spilno/matching';
import { DataSource } from 'typeorm';
import { AffinityFigure, AffinityLearning, AffinityModel, LearnedPart } from './affinity-model.type.ts';
import { DecisionsReader } from './decisions.reader.ts';
import { EventWeights } from './event-weights.ts';

export interface ModelRow {
  readonly id: string;
  readonly trainedAt: Date;
  readonly status: 'waiting' | 'done' | 'refused';
  readonly decisions: number;
  readonly positives: number;
  readonly isBetter: boolean;
  readonly usedSince: Date | null;
  readonly model: { readonly weights: MatchWeights; readonly byHand: MatchWeights; readonly examined: readonly number[] } | null;
  readonly comparison: HeldOutComparison | null;
  readonly refusal: TrainingRefusal | null;
  readonly weightsBefore: MatchWeights | null;
}

export const MODELS_SQL = `
select id, trained_at as "trainedAt", status, decisions, positives, is_better as "isBetter", used_since as "usedSince", model, comparison, refusal, weights_before as "weightsBefore"
from affinity_model where event_id = $1`;

const SHOWN = 10;
const IS_OVER_SQL = `
select coalesce((select max(d.date) from event_day d where d.event_id = e.id) < (now() + make_interval(secs => e.clock_offset_seconds))::date, false) as "isOver" from event e where e.id = $1`;

/** The models of an event with how they fare, for organisers: figures and weights, nobody's acts. */
@Injectable()
export class AffinityModelReader {
  constructor(
    private readonly source: DataSource,
    private readonly decisions: DecisionsReader,
    private readonly weights: EventWeights,
  ) {}

  async read(eventId: string): Promise<AffinityLearning> {
    const [counts, current, rows, isOver] = [await this.decisions.counts(eventId), await this.weights.current(eventId), await this.rows(eventId), await this.isOver(eventId)];
    return Object.assign(new AffinityLearning(), {
      ...counts,
      leastDecisions: LEAST.decisions,
      leastWanted: LEAST.wanted,
      leastViewers: LEAST.viewers,
      isOver,
      models: rows.map((row) => toModel(row, current)),
    });
  }

  /** Newest first. */
  async rows(eventId: string): Promise<readonly ModelRow[]> {
    return (await this.source.query(`${MODELS_SQL} order by trained_at desc, id limit ${SHOWN}`, [eventId])) as ModelRow[];
  }

  async isOver(eventId: string): Promise<boolean> {
    const [row] = (await this.source.query(IS_OVER_SQL, [eventId])) as { isOver: boolean }[];
    return row?.isOver ?? false;
  }
}

/** In use as long as the event has its weights: whoever sets others by hand ends it. */
export const isUsed = ({ usedSince, model }: ModelRow, current: MatchWeights): boolean => usedSince !== null && model !== null && PART_CODES.every((code) => Math.abs(model.weights.parts[code] - current.parts[code]) < 1e-9);

function toModel(row: ModelRow, current: MatchWeights): AffinityModel {
  const { model, comparison, refusal, ...same } = row;
  const figure = (of: 'logLoss' | 'ndcg'): AffinityFigure | null => {
    if (!comparison) return null;
    const { byHand, learned, difference } = comparison[of];
    return Object.assign(new AffinityFigure(), { byHand, learned, difference: difference.value, low: difference.low, high: difference.high });
  };
  return Object.assign(new AffinityModel(), {
    ...same,
    isUsed: isUsed(row, current),
    refusal: refusal?.kind ?? null,
    found: refusal?.found ?? null,
    least: refusal?.wanted ?? null,
    heldOutDecisions: comparison?.decisions ?? 0,
    heldOutFirms: comparison?.viewers ?? 0,
    logLoss: figure('logLoss'),
    ndcg: figure('ndcg'),
    parts: model ? PART_CODES.map((code) => Object.assign(new LearnedPart(), { code, byHand: model.byHand.parts[code], learned: model.weights.parts[code] })) : [],
  });
}
