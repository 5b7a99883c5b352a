import { Injectable } from '@nestjs/common';
import { disruptDay } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { EventBus, type EventScope, NotFound, NotPossible, UserError } from '../../common/index.ts';
import { inTransaction, undoneTransaction } from '../../database/index.ts';
import { differenceOf, readPublishChanges } from '../publish-changes.ts';
import { findVersion, lockSchedule } from '../schedule-versions.ts';
import { type DisruptionRefusal, DisruptionMaker, type MadeDisruption } from './disruption-maker.ts';
import { type DisruptionWish } from './disruption-order.ts';
import { openDisruption } from './disruption-rows.ts';
import { toCounts, toUnfit } from './disruption.mapper.ts';
import { DisruptionChoice, DisruptionPreview } from './disruption.type.ts';

/** Rolls back what was written before a disruption was refused. */
class Refused extends Error {
  constructor(readonly refusal: DisruptionRefusal) {
    super(refusal.message);
  }
}

/** A disruption of the published schedule: what it would do, done in a draft, and undone. */
@Injectable()
export class DisruptionService {
  constructor(
    private readonly source: DataSource,
    private readonly maker: DisruptionMaker,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Makes it, looks at it and takes it back: the preview is what happens. */
  async preview(scope: EventScope, wish: DisruptionWish): Promise<DisruptionPreview | DisruptionRefusal> {
    return undoneTransaction(this.source, async (manager) => {
      // In a preview the instant may lie anywhere, as in a rehearsal: it is chosen with the result before one's eyes.
      const made = await this.maker.make(manager, scope, wish, { isRehearsal: true, seen: null });
      return made instanceof UserError ? made : toPreview(manager, scope.eventId, wish, made);
    });
  }

  async begin(scope: EventScope, wish: DisruptionWish, isRehearsal: boolean, seen: { versionId: string; revision: number }): Promise<string | DisruptionRefusal> {
    try {
      return await inTransaction(this.source, async (manager) => {
        const made = await this.maker.make(manager, scope, wish, { isRehearsal, seen });
        if (made instanceof UserError) throw new Refused(made);
        return made.id;
      });
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      throw error;
    }
  }

  /** Takes it back and makes it again from the published schedule of now, which has changed since; all or nothing. */
  async renew(scope: EventScope, disruptionId: string): Promise<string | NotFound | DisruptionRefusal> {
    const { eventId } = scope;
    try {
      return await inTransaction(this.source, async (manager) => {
        await lockSchedule(manager, eventId);
        const open = await openDisruption(manager, eventId);
        if (open?.id !== disruptionId) return NotFound.create();
        await this.#takeBack(manager, scope, disruptionId, open);
        const made = await this.maker.make(manager, scope, open.settings, { isRehearsal: open.isRehearsal, isAgain: true, seen: await seenNow(manager, eventId) });
        if (made instanceof UserError) throw new Refused(made);
        return made.id;
      });
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      throw error;
    }
  }

  /** The draft before it stands again. Sent twice, it changes nothing the second time. */
  async undo(scope: EventScope, disruptionId: string): Promise<{ draftId: string | null } | NotFound | NotPossible> {
    const { eventId } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const [row] = (await manager.query(`select status, version_id as "versionId", replaced_draft_id as "replacedDraftId" from disruption where event_id = $1 and id = $2`, [eventId, disruptionId])) as {
        status: string;
        versionId: string;
        replacedDraftId: string | null;
      }[];
      if (!row) return NotFound.create();
      if (row.status === 'published') return NotPossible.because('alreadyPublished', 'It is published. Restore an earlier version instead, and publish that.', 'published');
      if (row.status === 'undone') return { draftId: row.replacedDraftId };
      await this.#takeBack(manager, scope, disruptionId, row);
      return { draftId: row.replacedDraftId };
    });
  }

  async #takeBack(manager: EntityManager, scope: EventScope, disruptionId: string, { versionId, replacedDraftId }: { versionId: string; replacedDraftId: string | null }): Promise<void> {
    const { eventId } = scope;
    await manager.query(`update disruption set status = 'undone', ended_at = now() where event_id = $1 and id = $2`, [eventId, disruptionId]);
    await manager.query(`update schedule_version set status = 'discarded' where event_id = $1 and id = $2`, [eventId, versionId]);
    await manager.query(`update schedule_version set status = 'draft' where event_id = $1 and id = $2 and status = 'discarded'`, [eventId, replacedDraftId]);
    await this.audit.record(manager, scope.actor, { action: 'schedule.disruptionUndone', eventId, subjectKind: 'scheduleVersion', subjectId: versionId });
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
  }
}

/** The published version as it stands. */
async function seenNow(manager: EntityManager, eventId: string): Promise<{ versionId: string; revision: number } | null> {
  const published = await findVersion(manager, eventId, 'published');
  return published && { versionId: published.id, revision: published.revision };
}

async function toPreview(manager: EntityManager, eventId: string, wish: DisruptionWish, made: MadeDisruption): Promise<DisruptionPreview> {
  const { difference } = await differenceOf(manager, eventId, made.draft);
  return Object.assign(new DisruptionPreview(), {
    publishedVersionId: made.published.id,
    publishedRevision: made.published.revision,
    counts: toCounts(made.effect),
    people: difference.affectedDelegateIds.length,
    organisations: difference.affectedOrganisationIds.length,
    interrupted: made.interrupted.length,
    unfit: await toUnfit(manager, eventId, made.unfit),
    meetings: await readPublishChanges(manager, eventId, difference),
    choices: wish.kind === 'video' ? [] : await choicesOf(manager, eventId, wish, made),
  });
}

async function choicesOf(manager: EntityManager, eventId: string, wish: DisruptionWish, { day, published }: MadeDisruption): Promise<DisruptionChoice[]> {
  const rows = (await manager.query(`select slot_id as "slotId", count(*)::int as meetings from schedule_meeting where event_id = $1 and version_id = $2 and status = 'planned' group by slot_id`, [eventId, published.id])) as { slotId: string; meetings: number }[];
  const meetingsAt = new Map(rows.map(({ slotId, meetings }) => [slotId, meetings]));
  const ways = (['kept', 'shorter'] as const).flatMap((lengths) => (['laterEnd', 'cancelled'] as const).map((pastEnd) => ({ lengths, pastEnd })));
  return ways.map((way) => {
    const outcome = disruptDay(day, { ...wish, ...way });
    if (!outcome.ok) return Object.assign(new DisruptionChoice(), { ...way, endsAt: new Date('endMs' in outcome.error ? outcome.error.endMs : day.endMs), meetingMinutes: null, withoutTime: 0, obstacle: outcome.error.kind });
    const { endMs, dropped, meetingMinutes } = outcome.value;
    return Object.assign(new DisruptionChoice(), { ...way, endsAt: new Date(endMs), meetingMinutes, withoutTime: dropped.reduce((sum, id) => sum + (meetingsAt.get(id) ?? 0), 0), obstacle: null });
  });
}
