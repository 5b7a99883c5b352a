import { Injectable } from '@nestjs/common';
import { type StandByRules } from '@spilno/meetings';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type EventScope, InvalidInput } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';

const LIMITS = { missingAfterMinutes: 60, answerMinutes: 30, leastMinutes: 60 } as const;

/** The minutes that the stand-by of an event goes by; what is offered already keeps its own. */
@Injectable()
export class StandByRulesService {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async set({ eventId, actor }: EventScope, rules: StandByRules): Promise<InvalidInput | null> {
    for (const [field, most] of Object.entries(LIMITS)) {
      const minutes = rules[field as keyof StandByRules];
      if (minutes < 1 || minutes > most) return InvalidInput.of(field, 'outOfRange', `From 1 to ${most} minutes.`);
    }
    await inTransaction(this.source, async (manager) => {
      await manager.query(`update event set missing_after_minutes = $2, stand_by_answer_minutes = $3, stand_by_least_minutes = $4 where id = $1`, [eventId, rules.missingAfterMinutes, rules.answerMinutes, rules.leastMinutes]);
      await this.audit.record(manager, actor, { action: 'event.standByRulesSet', eventId, subjectKind: 'event', subjectId: eventId, facts: { ...rules } });
    });
    return null;
  }
}
