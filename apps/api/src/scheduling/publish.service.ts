import { Injectable } from '@nestjs/common';
import { brokenMeetings, checkSchedule, type MeetingChange, type ScheduledMeeting, type ScheduleDifference, type SchedulingProblem } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type ChangedMeeting, MeetingInvitations } from '../agenda/index.ts';
import { type Actor, EventBus, type EventScope, InvalidInput, type LocationRefused, neutralText, NotFound, NotPossible, refuseUnsafeTexts, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';
import { toCounts } from './change-counts.ts';
import { carryClosures, enforceDisruption, openDisruption } from './disruption/disruption-rows.ts';
import { TOLD_CAUSES } from './lost-meetings.ts';
import { ProblemReader } from './problem-reader.ts';
import { differenceOf, readPublishChanges } from './publish-changes.ts';
import { PublishPreview, PublishReceiver } from './publish.type.ts';
import { type ScheduleVersion } from './schedule-version.entity.ts';
import { settleCompanions } from './seats/settle-companions.ts';
import { findVersion, lockSchedule } from './schedule-versions.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';
import { tellThreadsOfWishes } from './threads-of-wishes.ts';

interface Receiver extends PublishReceiver {
  accountId: string | null;
}

interface Published {
  readonly eventId: string;
  readonly draft: ScheduleVersion;
  readonly difference: ScheduleDifference;
  /** Why a published version is replaced; null for the first. */
  readonly why: string | null;
}

export interface PublishOrder {
  readonly versionId: string;
  readonly revision: number;
  readonly why: string | null;
  /** Looked at and taken back by the caller. */
  readonly isRehearsal: boolean;
}

/** Makes a draft the schedule of the event; only those whose meetings change are told. */
@Injectable()
export class PublishService {
  constructor(
    private readonly source: DataSource,
    private readonly problems: ProblemReader,
    private readonly notifier: Notifier,
    private readonly invitations: MeetingInvitations,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** What publishing would do, or null when there is no draft. */
  async preview(eventId: string): Promise<PublishPreview | null> {
    const { manager } = this.source;
    const draft = await findVersion(manager, eventId, 'draft');
    if (!draft) return null;
    const { difference } = await differenceOf(manager, eventId, draft);
    const receivers = (await receiversOf(manager, eventId, difference)).map(({ accountId: _account, ...receiver }) => Object.assign(new PublishReceiver(), receiver));
    const meetings = await readPublishChanges(manager, eventId, difference);
    const needsReason = (await findVersion(manager, eventId, 'published')) !== null;
    const closedFor = await closureReasons(manager, eventId, difference);
    return Object.assign(new PublishPreview(), { versionId: draft.id, revision: draft.revision, changes: toCounts(difference), needsReason, closedFor, meetings, receivers });
  }

  /** @param reason - why a published version is replaced; the first version needs none */
  async publish(
    scope: Pick<EventScope, 'eventId' | 'actor'>,
    versionId: string,
    revision: number,
    reason = '',
  ): Promise<{ versionId: string; told: number } | InvalidInput | LocationRefused | NotFound | NotPossible | StaleVersion> {
    const unsafe = refuseUnsafeTexts({ reason });
    if (unsafe) return unsafe;
    const why = neutralText(reason) || null;
    return inTransaction(this.source, (manager) => this.publishWithin(manager, scope, { versionId, revision, why, isRehearsal: false }));
  }

  /** The same within a transaction of the caller. */
  async publishWithin(manager: EntityManager, { eventId, actor }: Pick<EventScope, 'eventId' | 'actor'>, { versionId, revision, why, isRehearsal }: PublishOrder): Promise<{ versionId: string; told: number } | InvalidInput | NotFound | NotPossible | StaleVersion> {
    await lockSchedule(manager, eventId);
    const published = await findVersion(manager, eventId, 'published');
    if (published?.id === versionId) return NotPossible.because('alreadyPublished', 'This version is published already.', 'published');
    const draft = await findVersion(manager, eventId, 'draft');
    if (!draft || draft.id !== versionId) return NotFound.create();
    if (draft.revision !== revision) return StaleVersion.at(draft.revision);
    const disruption = await openDisruption(manager, eventId);
    if (disruption?.isRehearsal && !isRehearsal) return NotPossible.because('rehearsal', 'This draft is a rehearsal: nothing of it is published. End the rehearsal.', 'rehearsal');
    if (published && (published.id !== draft.basedOnVersionId || published.revision !== draft.basedOnRevision)) {
      return NotPossible.because('publishedChanged', 'The published schedule has changed since this draft was made. Run the scheduler again; it keeps what it can.');
    }
    if (published && why === null) return InvalidInput.of('reason', 'required', 'Give the reason: a published schedule is replaced.');
    if (disruption) await carryClosures(manager, eventId, disruption.id);
    const problem = await this.problems.read(manager, eventId, null, draft.id);
    const violations = checkSchedule(problem, toSchedule(await readMeetings(manager, eventId, draft.id)));
    if (violations.length > 0) return NotPossible.because('noLongerValid', 'The draft no longer fits the event. Run the scheduler again.', violations[0]!.kind);
    const { difference, meetingIds } = await differenceOf(manager, eventId, draft);
    if (disruption) await enforceDisruption(manager, this.bus, eventId, disruption);
    await carryOver(manager, eventId, published, draft, published ? await toldCauses(manager, eventId, published.id, problem) : {});
    await manager.query(`update schedule_version set publish_reason = $3 where event_id = $1 and id = $2`, [eventId, draft.id, why]);
    await settleCompanions(manager, eventId);
    const told = await this.#tell(manager, eventId, difference);
    await this.invitations.send(manager, eventId, difference.changes.map((change) => toChangedMeeting(change, meetingIds.get(change.agreementId)!)));
    await this.#record(manager, actor, { eventId, draft, difference, why });
    return { versionId: draft.id, told };
  }

  async #tell(manager: EntityManager, eventId: string, difference: ScheduleDifference): Promise<number> {
    const [event] = (await manager.query('select name, slug from event where id = $1', [eventId])) as { name: string; slug: string }[];
    const receivers = (await receiversOf(manager, eventId, difference)).filter(({ accountId }) => accountId !== null);
    for (const { accountId, added, moved, cancelled } of receivers) {
      await this.notifier.notify(manager, {
        accountIds: [accountId!],
        eventId,
        kind: 'schedulePublished',
        facts: { eventName: event!.name, added, moved, cancelled },
        targetPath: `/e/${event!.slug}/agenda`,
      });
    }
    return new Set(receivers.map(({ accountId }) => accountId)).size;
  }

  async #record(manager: EntityManager, actor: Actor, { eventId, draft, difference, why }: Published): Promise<void> {
    await this.audit.record(manager, actor, {
      action: 'schedule.published',
      eventId,
      subjectKind: 'scheduleVersion',
      subjectId: draft.id,
      facts: { number: draft.number, new: difference.counts.new, moved: difference.counts.moved, cancelled: difference.counts.cancelled, ...(why !== null && { reason: why }) },
    });
    await this.bus.agendasChanged(eventId, difference.affectedOrganisationIds, manager);
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
    await this.bus.publish('matchesChanged', { eventId }, manager);
    await tellThreadsOfWishes(this.bus, manager, eventId, difference.changes.filter(({ kind }) => kind !== 'moved').map(({ agreementId }) => agreementId));
  }
}

const KINDS = { new: 'meetingAdded', moved: 'meetingMoved', cancelled: 'meetingCancelled' } as const;

function toChangedMeeting(change: MeetingChange, meetingId: string): ChangedMeeting {
  const delegates = ({ a, b }: ScheduledMeeting) => [a.delegateId, b.delegateId];
  const released = change.kind === 'moved' ? delegates(change.before).filter((id) => !delegates(change.after).includes(id)) : [];
  return { meetingId, kind: KINDS[change.kind], releasedDelegateIds: released };
}

/** What the firms of published meetings are told if these are lost, by agreement; what is not named has no place any more. */
async function toldCauses(manager: EntityManager, eventId: string, publishedId: string, problem: SchedulingProblem): Promise<Readonly<Record<string, string | null>>> {
  const broken = brokenMeetings(problem, toSchedule(await readMeetings(manager, eventId, publishedId)));
  return Object.fromEntries([...broken].map(([agreementId, cause]) => [agreementId, TOLD_CAUSES[cause]]));
}

/**
 * Swaps the versions. Meetings that the draft no longer holds stay in the new version as cancelled: nothing published vanishes. Where neither
 * a side nor the organiser took it out, and its pair still agrees, it says why it was lost.
 */
async function carryOver(manager: EntityManager, eventId: string, published: ScheduleVersion | null, draft: ScheduleVersion, causes: Readonly<Record<string, string | null>>): Promise<void> {
  if (published) {
    await manager.query(`update schedule_version set status = 'superseded' where event_id = $1 and id = $2`, [eventId, published.id]);
    await manager.query(
      `insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during, status, by_video, calendar_sequence, cancelled_by, cancel_reason, cancel_cause, cancelled_at)
       select p.event_id, $3, p.id, p.agreement_id, p.first_registration_id, p.second_registration_id, p.slot_id, p.table_id, p.during, 'cancelled', p.by_video,
         p.calendar_sequence + case when p.status = 'planned' then 1 else 0 end, coalesce(p.cancelled_by, 'organiser'),
         coalesce(p.cancel_reason, (select c.reason from meeting_change c where c.event_id = p.event_id and c.version_id = $3 and c.meeting_id = p.id and c.kind = 'cancelled' order by c.id desc limit 1)),
         case when p.status = 'cancelled' then p.cancel_cause
           when exists (select from meeting_change c where c.event_id = p.event_id and c.version_id = $3 and c.meeting_id = p.id and c.kind = 'cancelled')
             or not exists (select from agreement g where g.event_id = p.event_id and g.id = p.agreement_id and g.ended_at is null) then null
           when $4::jsonb ? p.agreement_id::text then $4::jsonb ->> p.agreement_id::text else 'noPlace' end,
         coalesce(p.cancelled_at, now())
       from schedule_meeting p where p.event_id = $1 and p.version_id = $2
         and not exists (select from schedule_meeting d where d.event_id = p.event_id and d.version_id = $3 and d.id = p.id)`,
      [eventId, published.id, draft.id, JSON.stringify(causes)],
    );
    await manager.query(
      `insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during, is_active)
       select s.event_id, $3, s.meeting_id, s.registration_id, s.delegate_id, s.line, s.during, false from schedule_seat s
       where s.event_id = $1 and s.version_id = $2 and not exists (select from schedule_seat d where d.event_id = s.event_id and d.version_id = $3 and d.meeting_id = s.meeting_id)`,
      [eventId, published.id, draft.id],
    );
    await manager.query(
      `update schedule_meeting d set calendar_sequence = p.calendar_sequence + 1, moved_from_slot_id = case when d.slot_id <> p.slot_id then p.slot_id end from schedule_meeting p
       where d.event_id = $1 and d.version_id = $3 and p.event_id = $1 and p.version_id = $2 and p.id = d.id and d.status = 'planned'
         and ((d.slot_id, d.table_id, d.by_video) is distinct from (p.slot_id, p.table_id, p.by_video) or exists (
           select from schedule_seat ds join schedule_seat ps on ps.event_id = ds.event_id and ps.meeting_id = ds.meeting_id and ps.registration_id = ds.registration_id
           where ds.event_id = $1 and ds.version_id = $3 and ps.version_id = $2 and ds.meeting_id = d.id and ds.delegate_id <> ps.delegate_id))`,
      [eventId, published.id, draft.id],
    );
  }
  await manager.query(`update schedule_version set status = 'published', published_at = now(), revision = revision + 1 where event_id = $1 and id = $2`, [eventId, draft.id]);
}

async function receiversOf(manager: EntityManager, eventId: string, difference: ScheduleDifference): Promise<Receiver[]> {
  const counts = new Map<string, { added: number; moved: number; cancelled: number }>();
  for (const change of difference.changes) {
    const meetings = change.kind === 'new' ? [change.after] : change.kind === 'cancelled' ? [change.before] : [change.before, change.after];
    const key = change.kind === 'new' ? 'added' : change.kind;
    for (const delegateId of new Set(meetings.flatMap(({ a, b }) => [a.delegateId, b.delegateId]))) {
      const own = counts.get(delegateId) ?? { added: 0, moved: 0, cancelled: 0 };
      own[key]++;
      counts.set(delegateId, own);
    }
  }
  const rows = (await manager.query(
    `select d.id as "delegateId", d.account_id as "accountId", d.name as "delegateName", case when r.uses_code_name then r.code_name_en else r.approved_name end as organisation
     from delegate d join registration r on r.event_id = d.event_id and r.id = d.registration_id where d.event_id = $1 and d.id = any($2::uuid[]) order by organisation, d.name, d.id`,
    [eventId, [...counts.keys()]],
  )) as Omit<Receiver, 'added' | 'moved' | 'cancelled'>[];
  return rows.map((row) => ({ ...row, ...counts.get(row.delegateId)! }));
}

/** Why the tables are closed from which meetings are moved or taken; null where none is, or for no reason given. */
async function closureReasons(manager: EntityManager, eventId: string, { changes }: ScheduleDifference): Promise<string | null> {
  const left = changes.flatMap((change) => ('before' in change ? [change.before] : []));
  const rows = (await manager.query(`select distinct reason from table_closure where event_id = $1 and reason <> '' and (table_id, slot_id) in (select * from unnest($2::uuid[], $3::uuid[])) order by reason`, [
    eventId, left.map(({ tableId }) => tableId), left.map(({ slotId }) => slotId),
  ])) as { reason: string }[];
  return rows.map(({ reason }) => reason).join('; ') || null;
}
