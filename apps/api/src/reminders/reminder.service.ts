import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type EventScope, InvalidInput, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { ReminderReader } from './reminder.reader.ts';
import { ReminderRuleSaved, type SaveReminderRuleInput } from './reminder.type.ts';

const MOST_DAYS = 5;
const FARTHEST = 60;

/** Keeps when people are reminded of what. */
@Injectable()
export class ReminderService {
  constructor(
    private readonly source: DataSource,
    private readonly reader: ReminderReader,
    private readonly audit: AuditLog,
  ) {}

  async save({ eventId, actor }: EventScope, { kind, version, isOn, daysBefore }: SaveReminderRuleInput): Promise<ReminderRuleSaved | InvalidInput | StaleVersion> {
    const days = [...new Set(daysBefore)].sort((a, b) => b - a);
    if (days.length > MOST_DAYS) return InvalidInput.of('daysBefore', 'tooMany', `At most ${MOST_DAYS} days.`);
    if (days.some((day) => day < 1 || day > FARTHEST)) return InvalidInput.of('daysBefore', 'outOfRange', `From 1 to ${FARTHEST} days before.`);
    if (isOn && days.length === 0) return InvalidInput.of('daysBefore', 'required', 'Say on which days before the deadline they go.');
    return inTransaction(this.source, async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7078))', [`${eventId}:${kind}`]);
      const [stored] = (await manager.query('select version from reminder_rule where event_id = $1 and kind = $2', [eventId, kind])) as { version: number }[];
      if ((stored?.version ?? 0) !== version) return StaleVersion.at(stored?.version ?? 0);
      await manager.query(
        `insert into reminder_rule (event_id, kind, is_on, days_before, changed_by) values ($1, $2, $3, $4, $5)
         on conflict (event_id, kind) do update set is_on = excluded.is_on, days_before = excluded.days_before, changed_by = excluded.changed_by, changed_at = now(), version = reminder_rule.version + 1`,
        [eventId, kind, isOn, days, actor.accountId],
      );
      await this.audit.record(manager, actor, { action: 'reminder.ruleSaved', eventId, subjectKind: 'event', subjectId: eventId, facts: { kind, isOn, daysBefore: days.map(String) } });
      const rules = await this.reader.rules(eventId, manager);
      return Object.assign(new ReminderRuleSaved(), { rule: rules.find((rule) => rule.kind === kind) });
    });
  }
}
