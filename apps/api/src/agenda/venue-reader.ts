import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, EventClock } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { EventVenue } from './agenda.type.ts';

interface VenueRow {
  venue: string | null;
  releasedAt: Date | null;
  status: string;
  isHidden: boolean;
  isConfirmed: boolean;
}

/** The protected venue: for delegates of approved organisations who confirmed to attend, from the release on; each look is logged. */
@Injectable()
export class VenueReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly audit: AuditLog,
  ) {}

  async look({ eventId, delegation, actor }: DelegateScope): Promise<EventVenue> {
    return inTransaction(this.source, async (manager) => {
      const [row] = (await manager.query(
        `select e.venue, e.venue_released_at as "releasedAt", r.status, r.hidden_at is not null as "isHidden", d.attendance_confirmed_at is not null as "isConfirmed"
         from event e join registration r on r.event_id = e.id and r.id = $2 join delegate d on d.event_id = e.id and d.id = $3 and d.removed_at is null where e.id = $1`,
        [eventId, delegation.registrationId, delegation.delegateId],
      )) as VenueRow[];
      const reason = reasonAgainst(row, await this.clock.now(eventId, manager));
      if (reason === null) await this.audit.record(manager, actor, { action: 'venue.viewed', eventId, subjectKind: 'delegate', subjectId: delegation.delegateId });
      return Object.assign(new EventVenue(), { venue: reason === null ? row!.venue : null, reason });
    });
  }
}

function reasonAgainst(row: VenueRow | undefined, now: Date): string | null {
  if (row?.status !== 'approved' || row.isHidden) return 'notApproved';
  if (!row.isConfirmed) return 'notConfirmed';
  if (!row.releasedAt || row.releasedAt > now) return 'notReleased';
  return row.venue ? null : 'notSet';
}
