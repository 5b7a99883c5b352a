import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, InvalidInput, LocationRefused, neutralText } from '../common/index.ts';
import { inTransaction, violatedConstraint } from '../database/index.ts';
import { SessionService } from '../identity/index.ts';
import { checkSlug } from './check-slug.ts';
import { Event } from './event.entity.ts';
import { defaultProgramme } from './event-defaults.ts';
import { EventProgramme } from './event-programme.ts';
import { EventReader } from './event-reader.ts';
import { EventSlugTaken } from './event-setup.result.ts';
import { EventSetup } from './event-setup.type.ts';
import { checkNames } from './event-settings.ts';
import { type CopyEventInput } from './inputs/copy-event.input.ts';
import { daysBetween, shiftedInstant, shiftedProgramme } from './shifted.ts';
import { isDate } from './wall-time.ts';

/** A new event set up like an earlier one. */
@Injectable()
export class EventCopy {
  constructor(
    private readonly source: DataSource,
    private readonly programme: EventProgramme,
    private readonly reader: EventReader,
    private readonly audit: AuditLog,
    private readonly sessions: SessionService,
  ) {}

  /** Days, slots, tables, interpreters, types, rules, those of matches among them, and policy come along; the venue, participants, what they said, and roles do not. Whoever copies organises the new event. */
  async copy(actor: Actor, earlierId: string, input: CopyEventInput): Promise<EventSetup | EventSlugTaken | InvalidInput | LocationRefused> {
    const fault = checkSlug(input.slug) ?? (isDate(input.firstDay) ? checkNames(input) : InvalidInput.of('firstDay', 'notADate', 'A date looks like 2027-09-21.'));
    if (fault) return fault;
    try {
      const setup = await inTransaction(this.source, async (manager) => {
        const earlier = await manager.findOneByOrFail(Event, { id: earlierId });
        const eventId = await this.#write(manager, earlier, input, actor);
        if (actor.accountId) await manager.query(`insert into event_role (event_id, account_id, role) values ($1, $2, 'organiser')`, [eventId, actor.accountId]);
        await this.audit.record(manager, actor, { action: 'event.created', eventId, subjectKind: 'event', subjectId: eventId, facts: { slug: input.slug, from: earlier.slug } });
        return this.reader.setup(eventId, manager);
      });
      if (actor.accountId) await this.sessions.changed(actor.accountId);
      return setup;
    } catch (error) {
      if (violatedConstraint(error) === 'event_slug_key') return EventSlugTaken.of(input.slug);
      throw error;
    }
  }

  async #write(manager: EntityManager, earlier: Event, input: CopyEventInput, { accountId }: Actor): Promise<string> {
    const { timeZone } = earlier;
    const old = await this.reader.programme(earlier, manager);
    const days = old.days[0] ? daysBetween(old.days[0].date, input.firstDay) : 0;
    const text = (value: string | null | undefined): string | null => (value ? neutralText(value) || null : null);
    const [row] = (await manager.query(
      `insert into event (slug, name, name_uk, city, city_uk, registration_opens_at, registration_closes_at, wishes_close_at, requests_close_at, earlier_event_id,
         time_zone, slot_minutes, partner_countries, request_expiry_hours, change_cutoff_minutes, mutual_wishes_agree, parallel_meetings, max_meetings_in_row, walk_minutes, macro_region_minimum, viewing_alert_minimum, missing_after_minutes, stand_by_answer_minutes, stand_by_least_minutes)
       select $2, $3, $4, $5, $6, $7, $8, $9, $10, id,
         time_zone, slot_minutes, partner_countries, request_expiry_hours, change_cutoff_minutes, mutual_wishes_agree, parallel_meetings, max_meetings_in_row, walk_minutes, macro_region_minimum, viewing_alert_minimum, missing_after_minutes, stand_by_answer_minutes, stand_by_least_minutes from event where id = $1 returning id`,
      [
        earlier.id, input.slug, neutralText(input.name), text(input.nameUk), text(input.city), text(input.cityUk),
        ...[earlier.registrationOpensAt, earlier.registrationClosesAt, earlier.wishesCloseAt, earlier.requestsCloseAt].map((instant) => shiftedInstant(instant, days, timeZone)),
      ],
    )) as [{ id: string }];
    await manager.query(
      `insert into participant_type (event_id, code, open_to_registration, max_meetings, max_open_requests, max_must_wishes)
       select $2, code, open_to_registration, max_meetings, max_open_requests, max_must_wishes from participant_type where event_id = $1`,
      [earlier.id, row.id],
    );
    await manager.query('insert into meeting_rule (event_id, first_type, second_type) select $2, first_type, second_type from meeting_rule where event_id = $1', [earlier.id, row.id]);
    await manager.query(
      'insert into match_rules (event_id, revision, weights, gates, set_by) select $2, 1, weights, gates, $3 from match_rules where event_id = $1 order by revision desc limit 1',
      [earlier.id, row.id, accountId],
    );
    await manager.query('insert into event_table (event_id, label, hall, hall_uk, position) select $2, label, hall, hall_uk, position from event_table where event_id = $1 and retired_at is null', [earlier.id, row.id]);
    await manager.query(
      `insert into resource_pool (event_id, kind, name, first_language, second_language, participant_types, size, position)
       select $2, kind, name, first_language, second_language, participant_types, size, position from resource_pool where event_id = $1`,
      [earlier.id, row.id],
    );
    const refusal = await this.programme.replace(manager, row.id, old.days.length > 0 ? shiftedProgramme(old, days) : defaultProgramme(0, timeZone, input.firstDay));
    if (refusal) throw new Error(`a stored programme is refused: ${refusal.message}`);
    return row.id;
  }
}
