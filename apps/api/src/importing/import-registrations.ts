import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { EventReader, instantOf } from '../events/index.ts';
import { CodeNames } from '../organisations/index.ts';
import { VettingCases } from '../vetting/index.ts';
import { type ImportedAbsence } from './cells/availability-cell.ts';
import { type ImportedOrganisation } from './imported-organisation.ts';
import { INSERTS } from './import-statements.ts';

export interface NumberedOrganisation {
  readonly rowNumber: number;
  readonly organisation: ImportedOrganisation;
}

interface SortedRows {
  readonly fresh: readonly NumberedOrganisation[];
  /** Imported before, edited since or not. */
  readonly unchanged: readonly NumberedOrganisation[];
  /** Registered by themselves. */
  readonly taken: readonly NumberedOrganisation[];
}

const INTERFACE_LANGUAGES = ['en', 'uk', 'fr', 'de', 'pl', 'cs', 'tr'];

/** Turns checked rows into registrations that wait for the officers. */
@Injectable()
export class ImportRegistrations {
  constructor(
    private readonly events: EventReader,
    private readonly codeNames: CodeNames,
    private readonly cases: VettingCases,
  ) {}

  async sort(manager: EntityManager, eventId: string, rows: readonly NumberedOrganisation[]): Promise<SortedRows> {
    const keys = rows.map(({ organisation }) => organisation.registrationNumberKey);
    const imported = (await manager.query('select import_key as key from registration where event_id = $1 and import_key = any($2::text[])', [eventId, keys])) as { key: string }[];
    const own = (await manager.query(
      `select distinct registration_number_key as key from registration where event_id = $1 and registration_number_key = any($2::text[]) and status not in ('draft', 'withdrawn')`,
      [eventId, keys],
    )) as { key: string }[];
    const importedKeys = new Set(imported.map(({ key }) => key));
    const ownKeys = new Set(own.map(({ key }) => key));
    const keyOf = ({ organisation }: NumberedOrganisation): string => organisation.registrationNumberKey;
    return {
      unchanged: rows.filter((row) => importedKeys.has(keyOf(row))),
      taken: rows.filter((row) => !importedKeys.has(keyOf(row)) && ownKeys.has(keyOf(row))),
      fresh: rows.filter((row) => !importedKeys.has(keyOf(row)) && !ownKeys.has(keyOf(row))),
    };
  }

  /** @returns the accounts of the delegates */
  async insert(manager: EntityManager, eventId: string, rows: readonly NumberedOrganisation[]): Promise<string[]> {
    const days = await this.#days(manager, eventId);
    const organisations = rows.map(({ organisation }) => ({ id: randomUUID(), organisationId: randomUUID(), locale: localeOf(organisation), ...organisation }));
    const delegates = organisations.flatMap((organisation) =>
      organisation.delegates.map((delegate, index) => ({
        id: randomUUID(), registrationId: organisation.id, ...delegate, languages: organisation.languages, locale: organisation.locale, isLead: index === 0, absences: organisation.absences,
      })),
    );
    const absences = delegates.flatMap((delegate) => delegate.absences.map((absence) => ({ delegateId: delegate.id, ...intervalOf(absence, days) })));
    const records = JSON.stringify(organisations);
    for (const statement of INSERTS.organisations) await manager.query(statement, statement.includes('$2') ? [eventId, records] : [records]);
    const people = JSON.stringify(delegates);
    await manager.query(INSERTS.accounts, [people]);
    await manager.query(INSERTS.delegates, [eventId, people]);
    await manager.query(INSERTS.absences, [eventId, JSON.stringify(absences)]);
    await this.codeNames.assignAll(manager, eventId, organisations.filter(({ country }) => country === 'UA').map(({ id }) => id));
    await this.cases.openAll(manager, eventId, organisations.map(({ id }) => id), 'submitted');
    const accounts = (await manager.query('select account_id as id from delegate where event_id = $1 and registration_id = any($2::uuid[])', [eventId, organisations.map(({ id }) => id)])) as { id: string }[];
    return accounts.map(({ id }) => id);
  }

  async #days(manager: EntityManager, eventId: string): Promise<readonly EventDayTimes[]> {
    const [event] = (await manager.query('select time_zone as "timeZone" from event where id = $1', [eventId])) as { timeZone: string }[];
    const days = await this.events.days({ id: eventId, timeZone: event!.timeZone }, manager);
    return days.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt, timeZone: event!.timeZone }));
  }
}

interface EventDayTimes {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

function intervalOf(absence: ImportedAbsence, days: readonly EventDayTimes[]): { startMs: number; endMs: number } {
  const { date, startsAt, endsAt, timeZone } = days[absence.dayNumber - 1]!;
  const whole = absence.from === null && absence.to === null;
  const from = absence.from ?? (whole || startsAt < absence.to! ? startsAt : '00:00');
  const to = absence.to ?? (whole || endsAt > absence.from! ? endsAt : '24:00');
  return { startMs: instantOf(date, from, timeZone), endMs: instantOf(date, to, timeZone) };
}

/** The language for pages and mails: Ukrainian for Ukrainian firms, else the first one that the product speaks. */
function localeOf({ country, languages }: ImportedOrganisation): string {
  if (country === 'UA') return 'uk';
  return languages.find((language) => INTERFACE_LANGUAGES.includes(language)) ?? 'en';
}
