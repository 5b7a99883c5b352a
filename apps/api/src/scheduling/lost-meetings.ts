import { brokenMeetings, type BreakCause, type Schedule, type SchedulingProblem } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { findVersion } from './schedule-versions.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';

/** Published meetings that a draft does not hold, by agreement: why they cannot stand where they were; `noPlace`: they could, but have no place in the draft. */
export interface StoredLost {
  readonly versionNumber: number;
  readonly causes: Readonly<Record<string, BreakCause | 'noPlace'>>;
}

/** @returns null where the published version, if there is one, holds nothing that the draft does not hold as well */
export async function lostFromPublished(manager: EntityManager, eventId: string, draftId: string, problem: SchedulingProblem, draft: Schedule): Promise<StoredLost | null> {
  if (problem.pairs.length <= draft.meetings.length) return null;
  const published = await findVersion(manager, eventId, 'published');
  if (!published || published.id === draftId) return null;
  const before = toSchedule(await readMeetings(manager, eventId, published.id));
  const held = new Set(draft.meetings.map(({ agreementId }) => agreementId));
  const agreed = new Set(problem.pairs.map(({ agreementId }) => agreementId));
  const lost = before.meetings.filter(({ agreementId }) => agreed.has(agreementId) && !held.has(agreementId));
  if (lost.length === 0) return null;
  const broken = brokenMeetings(problem, before);
  return { versionNumber: published.number, causes: Object.fromEntries(lost.map(({ agreementId }) => [agreementId, broken.get(agreementId) ?? 'noPlace'])) };
}

/** What firms are told of a cause: nothing that quotes a wish, an exclusion or a rule of the organiser. */
export const TOLD_CAUSES: Readonly<Record<BreakCause, 'table' | 'people' | 'time' | 'noPlace' | null>> = {
  table: 'table',
  people: 'people',
  time: 'time',
  pair: null,
  crowd: 'noPlace',
  pool: 'noPlace',
  order: 'noPlace',
  walk: 'noPlace',
};
