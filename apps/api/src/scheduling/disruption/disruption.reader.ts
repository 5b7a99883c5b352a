import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { EventClock, type EventScope, NotFound, NotPossible, type StaleVersion, UserError } from '../../common/index.ts';
import { undoneTransaction } from '../../database/index.ts';
import { NAME } from '../board-reader.ts';
import { PublishService } from '../publish.service.ts';
import { ScheduleVersion } from '../schedule-version.entity.ts';
import { findVersion } from '../schedule-versions.ts';
import { openDisruption } from './disruption-rows.ts';
import { toDisruption } from './disruption.mapper.ts';
import { type Disruption, PublishRehearsal, RehearsedMail } from './disruption.type.ts';

const LISTED = 200;

/** The disruption that stands, and what publishing would send. */
@Injectable()
export class DisruptionReader {
  constructor(
    private readonly source: DataSource,
    private readonly publishing: PublishService,
    private readonly clock: EventClock,
  ) {}

  async open(eventId: string): Promise<Disruption | null> {
    const { manager } = this.source;
    const row = await openDisruption(manager, eventId);
    const draft = row && (await manager.findOneBy(ScheduleVersion, { eventId, id: row.versionId }));
    if (!row || !draft) return null;
    const published = await findVersion(manager, eventId, 'published');
    return toDisruption(row, { number: draft.number, revision: draft.revision, isOvertaken: published?.id !== draft.basedOnVersionId || published?.revision !== draft.basedOnRevision });
  }

  now(eventId: string): Promise<Date> {
    return this.clock.now(eventId);
  }

  /** Publishes the draft, reads what was written for whom, and takes everything back. */
  async rehearsePublishing(scope: EventScope): Promise<PublishRehearsal | NotFound | NotPossible | StaleVersion> {
    return undoneTransaction(this.source, async (manager) => {
      const draft = await findVersion(manager, scope.eventId, 'draft');
      if (!draft) return NotFound.create();
      const outcome = await this.publishing.publishWithin(manager, scope, { versionId: draft.id, revision: draft.revision, why: '…', isRehearsal: true });
      return outcome instanceof UserError ? outcome : readSent(manager, scope.eventId, outcome.told);
    });
  }
}

/** What this very transaction has written for people to read. */
async function readSent(manager: EntityManager, eventId: string, people: number): Promise<PublishRehearsal> {
  const mails = (await manager.query(
    `select w.subject, w.locale, w.calendar_method as method, substring(w.calendar from 'SEQUENCE:([0-9]+)')::int as sequence, coalesce(d.name, '') as "delegateName", coalesce(${NAME('r')}, '') as organisation, count(*) over ()::int as total
     from mail_message w left join delegate d on d.event_id = w.event_id and d.account_id = w.account_id and d.removed_at is null left join registration r on r.event_id = d.event_id and r.id = d.registration_id
     where w.event_id = $1 and w.queued_at = now() order by organisation, "delegateName", w.subject, w.id limit ${LISTED}`,
    [eventId],
  )) as (RehearsedMail & { total: number })[];
  const [{ notifications }] = (await manager.query(`select count(*)::int as notifications from notification where event_id = $1 and created_at = now()`, [eventId])) as [{ notifications: number }];
  return Object.assign(new PublishRehearsal(), { mails: mails[0]?.total ?? 0, notifications, people, firstMails: mails.map(({ total: _total, ...mail }) => Object.assign(new RehearsedMail(), mail)) });
}
