import { type ScheduledMeeting, type UnfitMeeting } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { placeNames } from '../publish-changes.ts';
import { type DisruptionEffect, type DisruptionRow } from './disruption-rows.ts';
import { Disruption, DisruptionCounts, DisruptionUnfit } from './disruption.type.ts';

export const toCounts = ({ endMs, ...effect }: DisruptionEffect): DisruptionCounts => Object.assign(new DisruptionCounts(), { ...effect, endsAt: endMs === null ? null : new Date(endMs) });

export async function toUnfit(manager: EntityManager, eventId: string, unfit: readonly UnfitMeeting[]): Promise<DisruptionUnfit[]> {
  if (unfit.length === 0) return [];
  const { pairOf, placeOf } = await placeNames(manager, eventId, unfit.map(({ before }) => before.agreementId));
  const place = (meeting: ScheduledMeeting | null) => placeOf(meeting);
  return unfit.map(({ before, after, reason }) => Object.assign(new DisruptionUnfit(), { ...pairOf(before.agreementId), from: place(before), to: place(after), reason }));
}

export const toDisruption = (row: DisruptionRow, draft: { number: number; revision: number; isOvertaken: boolean }): Disruption =>
  Object.assign(new Disruption(), {
    id: row.id,
    kind: row.kind,
    isRehearsal: row.isRehearsal,
    from: row.fromAt,
    minutes: row.settings.minutes,
    reason: row.reason,
    versionId: row.versionId,
    versionNumber: draft.number,
    revision: draft.revision,
    isOvertaken: draft.isOvertaken,
    counts: toCounts(row.effect),
  });
