import { Injectable } from '@nestjs/common';
import { diffSchedules, type MeetingChange } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { BoardReader, NAME } from '../board-reader.ts';
import { toCounts } from '../change-counts.ts';
import { readPublishChanges } from '../publish-changes.ts';
import { ScheduleVersion } from '../schedule-version.entity.ts';
import { readMeetings, toSchedule } from '../stored-schedule.ts';
import { AffectedOrganisation, VersionComparison } from './comparison.type.ts';

/** Compares any two versions: scores, meetings, and who is affected. */
@Injectable()
export class ComparisonReader {
  constructor(
    private readonly source: DataSource,
    private readonly boards: BoardReader,
  ) {}

  /**
   * @param registrationId - only changes of this organisation; null: all
   * @returns null when one of the versions does not exist
   */
  async compare(eventId: string, fromId: string, toId: string, registrationId: string | null): Promise<VersionComparison | null> {
    const { manager } = this.source;
    const [from, to] = await Promise.all([fromId, toId].map((id) => manager.findOneBy(ScheduleVersion, { eventId, id })));
    if (!from || !to) return null;
    const [before, after] = [toSchedule(await readMeetings(manager, eventId, from.id)), toSchedule(await readMeetings(manager, eventId, to.id))];
    const difference = diffSchedules(before, after);
    const changes = difference.changes.filter((change) => registrationId === null || sidesOf(change).includes(registrationId));
    return Object.assign(new VersionComparison(), {
      from: await this.boards.summary(from),
      to: await this.boards.summary(to),
      counts: toCounts(difference),
      meetings: (await readPublishChanges(manager, eventId, { ...difference, changes })).map((change) => Object.assign(change, { takesBackAgreed: false })).sort((one, other) => startOf(one) - startOf(other)),
      organisations: await this.organisations(eventId, difference.changes),
    });
  }

  /** Who is in meetings that differ, the most affected first. */
  async organisations(eventId: string, changes: readonly MeetingChange[]): Promise<AffectedOrganisation[]> {
    const counts = new Map<string, number>();
    for (const change of changes) for (const id of sidesOf(change)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const rows = (await this.source.query(`select r.id as "registrationId", ${NAME('r')} as name from registration r where r.event_id = $1 and r.id = any($2::uuid[]) order by name, r.id`, [eventId, [...counts.keys()]])) as Omit<AffectedOrganisation, 'changes'>[];
    return rows.map((row) => Object.assign(new AffectedOrganisation(), { ...row, changes: counts.get(row.registrationId)! })).sort((one, other) => other.changes - one.changes);
  }
}

const sidesOf = (change: MeetingChange): string[] => {
  const { a, b } = change.kind === 'new' ? change.after : change.before;
  return [a.organisationId, b.organisationId];
};
const startOf = ({ from, to }: { from: { startsAt: Date } | null; to: { startsAt: Date } | null }): number => (to ?? from)!.startsAt.getTime();
