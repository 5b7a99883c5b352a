import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, InvalidInput, LocationRefused, neutralText } from '../common/index.ts';
import { inTransaction, violatedConstraint } from '../database/index.ts';
import { DEFAULT_MEETING_RULES, DEFAULT_TABLES, DEFAULT_TIME_ZONE, defaultProgramme } from './event-defaults.ts';
import { EventProgramme } from './event-programme.ts';
import { EventReader } from './event-reader.ts';
import { EventSlugTaken } from './event-setup.result.ts';
import { EventSetup } from './event-setup.type.ts';
import { checkSlug } from './check-slug.ts';
import { checkNames } from './event-settings.ts';
import { EventTables } from './event-tables.ts';
import { type CreateEventInput } from './inputs/create-event.input.ts';
import { PARTICIPANT_TYPE_CODES } from './participant-type-code.ts';
import { isDate, isTimeZone } from './wall-time.ts';

@Injectable()
export class EventCreation {
  constructor(
    private readonly source: DataSource,
    private readonly programme: EventProgramme,
    private readonly tables: EventTables,
    private readonly reader: EventReader,
    private readonly audit: AuditLog,
  ) {}

  /** An event with days, slots, tables, types and rules that can be used at once. */
  async create(actor: Actor, input: CreateEventInput): Promise<EventSetup | EventSlugTaken | InvalidInput | LocationRefused> {
    const fault = checkCreation(input);
    if (fault) return fault;
    try {
      return await inTransaction(this.source, async (manager) => {
        const timeZone = input.timeZone ?? DEFAULT_TIME_ZONE;
        const [row] = (await manager.query('insert into event (slug, name, name_uk, city, city_uk, time_zone) values ($1, $2, $3, $4, $5, $6) returning id', [
          input.slug, neutralText(input.name), input.nameUk ? neutralText(input.nameUk) : null, input.city ? neutralText(input.city) : null, input.cityUk ? neutralText(input.cityUk) : null, timeZone,
        ])) as { id: string }[];
        const eventId = row!.id;
        await manager.query('insert into participant_type (event_id, code) select $1, unnest($2::text[])', [eventId, PARTICIPANT_TYPE_CODES]);
        for (const [first, second] of DEFAULT_MEETING_RULES) await manager.query('insert into meeting_rule (event_id, first_type, second_type) values ($1, $2, $3)', [eventId, first, second]);
        await this.programme.replace(manager, eventId, defaultProgramme(Date.now(), timeZone, input.firstDay ?? null));
        await this.tables.replace(manager, eventId, Array.from({ length: DEFAULT_TABLES }, (_, index) => ({ id: null, label: `T${index + 1}`, hall: 'Hall A', hallUk: 'Зал А' })));
        await this.audit.record(manager, actor, { action: 'event.created', eventId, subjectKind: 'event', subjectId: eventId, facts: { slug: input.slug } });
        return this.reader.setup(eventId, manager);
      });
    } catch (error) {
      if (violatedConstraint(error) === 'event_slug_key') return EventSlugTaken.of(input.slug);
      throw error;
    }
  }
}

function checkCreation(input: CreateEventInput): InvalidInput | LocationRefused | null {
  const fault = checkSlug(input.slug);
  if (fault) return fault;
  if (input.timeZone && !isTimeZone(input.timeZone)) return InvalidInput.of('timeZone', 'unknown', 'A time zone has a name such as Europe/Kyiv.');
  if (input.firstDay && !isDate(input.firstDay)) return InvalidInput.of('firstDay', 'notADate', 'A date looks like 2027-09-21.');
  return checkNames(input);
}
