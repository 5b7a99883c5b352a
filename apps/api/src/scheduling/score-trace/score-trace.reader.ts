import { Injectable } from '@nestjs/common';
import { type AgreementId, type OrganisationId, type ScoreTrace, tableChangesBound, traceScore } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { NAME } from '../board-reader.ts';
import { ProblemReader } from '../problem-reader.ts';
import { ScheduleVersion } from '../schedule-version.entity.ts';
import { readMeetings, toSchedule } from '../stored-schedule.ts';
import { ScoreTraceEntry, ScoreTracePart } from './score-trace.type.ts';

const LISTED = 200;

interface Entry {
  readonly organisationId: OrganisationId | null;
  readonly agreementIds: readonly AgreementId[];
}

/** Those with the most gaps, with the meetings around them. */
const widest = ({ gapSpread, gaps }: ScoreTrace): Entry[] =>
  (gapSpread?.most ?? []).map((organisationId) => ({ organisationId, agreementIds: [...new Set(gaps.filter((gap) => gap.organisationId === organisationId).flatMap(({ beforeId, afterId }) => [beforeId, afterId]))] }));

/** Which meetings are behind each part of the score of a version, in the order in which the parts count. */
@Injectable()
export class ScoreTraceReader {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
  ) {}

  /** @returns null if there is no such version */
  async read(eventId: string, versionId: string): Promise<ScoreTracePart[] | null> {
    const { manager } = this.source;
    if (!(await manager.findOneBy(ScheduleVersion, { eventId, id: versionId }))) return null;
    const problem = await this.problems.read(manager, eventId, null, versionId);
    const schedule = toSchedule(await readMeetings(manager, eventId, versionId));
    const trace = traceScore(problem, schedule);
    const meetings = (ids: readonly AgreementId[]): Entry[] => ids.map((id) => ({ organisationId: null, agreementIds: [id] }));
    const steps = (found: typeof trace.gaps): Entry[] => found.map(({ organisationId, beforeId, afterId }) => ({ organisationId, agreementIds: [beforeId, afterId] }));
    const parts: readonly (readonly [string, readonly Entry[]])[] = [
      ['unserved', trace.unserved],
      ['unplaced', meetings(trace.unplaced)],
      ['gaps', steps(trace.gaps)],
      ['gapSpread', widest(trace)],
      ['unmetTimeWishes', meetings(trace.unmetTimeWishes)],
      ['tableChanges', steps(trace.tableChanges)],
      ['dayImbalance', trace.dayImbalance],
    ];
    const names = await this.#names(eventId, parts.flatMap(([, entries]) => entries.slice(0, LISTED)).flatMap(({ organisationId }) => organisationId ?? []));
    const toEntry = ({ organisationId, agreementIds }: Entry): ScoreTraceEntry => Object.assign(new ScoreTraceEntry(), { organisation: organisationId && (names.get(organisationId) ?? null), agreementIds });
    return parts.map(([part, entries]) => Object.assign(new ScoreTracePart(), { part, count: entries.length, fewest: part === 'tableChanges' ? tableChangesBound(problem, schedule) : null, entries: entries.slice(0, LISTED).map(toEntry) }));
  }

  async #names(eventId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = (await this.source.query(`select r.id, ${NAME('r')} as name from registration r where r.event_id = $1 and r.id = any($2::uuid[])`, [eventId, [...new Set(ids)]])) as { id: string; name: string }[];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
