import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { InvalidInput } from '../common/index.ts';
import { isParticipantTypeCode } from './participant-type-code.ts';

export interface ParticipantTypeOrder {
  readonly code: string;
  readonly openToRegistration: boolean;
  readonly maxMeetings: number;
  readonly maxOpenRequests: number;
  readonly maxMustWishes: number;
}

const LIMITS = { maxMeetings: 500, maxOpenRequests: 1_000, maxMustWishes: 500 } as const;

/** Types of participants, their quotas and who may meet whom. */
@Injectable()
export class EventParticipation {
  async setTypes(manager: EntityManager, eventId: string, types: readonly ParticipantTypeOrder[]): Promise<InvalidInput | null> {
    for (const [index, type] of types.entries()) {
      if (!isParticipantTypeCode(type.code)) return InvalidInput.of(`participantTypes.${index}.code`, 'unknown', 'There is no such type of participants.');
      for (const [field, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
        if (type[field] < 0 || type[field] > limit) return InvalidInput.of(`participantTypes.${index}.${field}`, 'outOfRange', `Between 0 and ${limit}.`);
      }
    }
    for (const type of types) {
      await manager.query(
        `insert into participant_type (event_id, code, open_to_registration, max_meetings, max_open_requests, max_must_wishes) values ($1, $2, $3, $4, $5, $6)
         on conflict (event_id, code) do update set open_to_registration = excluded.open_to_registration, max_meetings = excluded.max_meetings,
           max_open_requests = excluded.max_open_requests, max_must_wishes = excluded.max_must_wishes`,
        [eventId, type.code, type.openToRegistration, type.maxMeetings, type.maxOpenRequests, type.maxMustWishes],
      );
    }
    return null;
  }

  async setRules(manager: EntityManager, eventId: string, rules: readonly { firstType: string; secondType: string }[]): Promise<InvalidInput | null> {
    const unknown = rules.findIndex(({ firstType, secondType }) => !isParticipantTypeCode(firstType) || !isParticipantTypeCode(secondType));
    if (unknown >= 0) return InvalidInput.of(`meetingRules.${unknown}`, 'unknown', 'There is no such type of participants.');
    await manager.query('delete from meeting_rule where event_id = $1', [eventId]);
    await manager.query(
      `insert into meeting_rule (event_id, first_type, second_type)
       select distinct $1::uuid, least(one, other), greatest(one, other) from unnest($2::text[], $3::text[]) as pair (one, other)`,
      [eventId, rules.map(({ firstType }) => firstType), rules.map(({ secondType }) => secondType)],
    );
    return null;
  }
}
