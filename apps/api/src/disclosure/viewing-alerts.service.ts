import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type EventScope, InvalidInput, NotFound, readIdCursor, toPage } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { OverShoulderName } from './participant-organisation.type.ts';
import { ViewingAlert, ViewingAlertConnection, ViewingAlertSettled, ViewingMinimumSet } from './viewing-alert.type.ts';

interface AlertRow extends Omit<ViewingAlert, 'viewer' | 'usualFirms'> {
  usualFirms: string;
  isCodeName: boolean;
  en: string;
  uk: string;
}

const ALERT_SQL = `
select a.id, a.viewer_registration_id as "registrationId", a.opened_firms as "openedFirms", a.threshold, a.usual_firms as "usualFirms", a.raised_at as "raisedAt", a.settled_at as "settledAt",
  r.uses_code_name as "isCodeName", case when r.uses_code_name then r.code_name_en else coalesce(r.approved_name, r.legal_name) end as en, case when r.uses_code_name then r.code_name_uk else coalesce(r.approved_name, r.legal_name) end as uk
from viewing_alert a join registration r on r.event_id = a.event_id and r.id = a.viewer_registration_id where a.event_id = $1`;

/** What organisers do about unusual viewing. */
@Injectable()
export class ViewingAlerts {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async page(eventId: string, first: number, after: string | null, onlyOpen = false): Promise<ViewingAlertConnection> {
    const rows = (await this.source.query(
      `${ALERT_SQL} and ($2::uuid is null or (a.raised_at, a.id) < (select b.raised_at, b.id from viewing_alert b where b.event_id = $1 and b.id = $2)) and (not $4::boolean or a.settled_at is null) order by a.raised_at desc, a.id desc limit $3`,
      [eventId, readIdCursor(after), first + 1, onlyOpen],
    )) as AlertRow[];
    const [event] = (await this.source.query('select viewing_alert_minimum as minimum from event where id = $1', [eventId])) as [{ minimum: number }];
    const { nodes, pageInfo } = toPage(rows, first, ({ id }) => id);
    return Object.assign(new ViewingAlertConnection(), { nodes: nodes.map(toAlert), pageInfo, minimum: event.minimum });
  }

  /** Twice changes nothing the second time. */
  async settle({ eventId, actor }: EventScope, alertId: string): Promise<ViewingAlertSettled | NotFound> {
    return inTransaction(this.source, async (manager) => {
      const [settled] = (await manager.query('update viewing_alert set settled_at = now(), settled_by = $3 where event_id = $1 and id = $2 and settled_at is null returning id', [eventId, alertId, actor.accountId])) as [{ id: string }[], number];
      if (settled.length > 0) await this.audit.record(manager, actor, { action: 'viewing.settled', eventId, subjectKind: 'viewingAlert', subjectId: alertId });
      const alert = await find(manager, eventId, alertId);
      return alert ? Object.assign(new ViewingAlertSettled(), { alert }) : NotFound.create();
    });
  }

  async setMinimum({ eventId, actor }: EventScope, minimum: number): Promise<ViewingMinimumSet | InvalidInput> {
    if (minimum < 5 || minimum > 5_000) return InvalidInput.of('minimum', 'outOfRange', 'From 5 to 5,000.');
    await inTransaction(this.source, async (manager) => {
      await manager.query('update event set viewing_alert_minimum = $2 where id = $1', [eventId, minimum]);
      await this.audit.record(manager, actor, { action: 'viewing.minimumSet', eventId, subjectKind: 'event', subjectId: eventId, facts: { minimum } });
    });
    return Object.assign(new ViewingMinimumSet(), { minimum });
  }
}

async function find(manager: EntityManager, eventId: string, id: string): Promise<ViewingAlert | null> {
  const [row] = (await manager.query(`${ALERT_SQL} and a.id = $2`, [eventId, id])) as AlertRow[];
  return row ? toAlert(row) : null;
}

const toAlert = ({ isCodeName, en, uk, usualFirms, ...row }: AlertRow): ViewingAlert =>
  Object.assign(new ViewingAlert(), { ...row, usualFirms: Number(usualFirms), viewer: Object.assign(new OverShoulderName(), { isCodeName, en, uk }) });
