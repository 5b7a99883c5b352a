import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { SYSTEM } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type Job } from '../jobs/index.ts';
import { isHiddenFrom } from './send-request.service.ts';
import { RequestNotices } from './request-notices.ts';

const BATCH = 200;

interface ExpiredRow {
  eventId: string;
  id: string;
  senderId: string;
  recipientId: string;
  /** Neither of the two knows of it. */
  isHeldBack: boolean;
}

/** Ends requests that were not answered in time, by the clock of their event. */
@Injectable()
export class ExpireRequestsJob implements Job {
  readonly name = 'expire-requests';
  readonly cron = '* * * * *';

  constructor(
    private readonly source: DataSource,
    private readonly notices: RequestNotices,
    private readonly audit: AuditLog,
  ) {}

  async handle(_payload: object = {}, signal: AbortSignal = new AbortController().signal): Promise<void> {
    while (!signal.aborted && (await this.#expireBatch()) === BATCH);
  }

  #expireBatch(): Promise<number> {
    return inTransaction(this.source, async (manager) => {
      const [expired] = (await manager.query(
        `update meeting_request q set status = 'expired', turn = null, answered_at = now(), version = version + 1
         where (event_id, id) in (select r.event_id, r.id from meeting_request r join event e on e.id = r.event_id
           where r.status in ('pending', 'countered') and r.expires_at <= now() + make_interval(secs => e.clock_offset_seconds) order by r.expires_at limit $1 for update of r skip locked)
         returning event_id as "eventId", id, sender_registration_id as "senderId", recipient_registration_id as "recipientId", is_held_back as "isHeldBack"`,
        [BATCH],
      )) as [ExpiredRow[], number];
      for (const { eventId, id, senderId, recipientId, isHeldBack } of expired) {
        if (!isHeldBack) await this.notices.tell(manager, 'requestExpired', eventId, senderId, recipientId);
        if (!isHeldBack && !(await isHiddenFrom(manager, eventId, recipientId, senderId))) await this.notices.tell(manager, 'requestExpired', eventId, recipientId, senderId);
        await this.audit.record(manager, SYSTEM, { action: 'meetingRequest.expired', eventId, subjectKind: 'meetingRequest', subjectId: id });
      }
      return expired.length;
    });
  }
}
