import { Injectable } from '@nestjs/common';
import { discloseToOrganiser } from '@spilno/disclosure';
import { codesMeant } from '@spilno/taxonomy';
import { GraphQLError } from 'graphql';
import { DataSource, type EntityManager } from 'typeorm';
import { EventClock, holdsWordsSql, ID_IN_CURSOR, readCursor, searchWords, toPage, uuidOrNone } from '../common/index.ts';
import { ConfirmedCode } from '../product-codes/index.ts';
import { type RegistrationFilterInput } from './inputs/registration-filter.input.ts';
import { RegistrationReader } from './registration-reader.ts';
import { OrganiserDelegate, OrganiserRegistration, RegistrationConnection, RegistrationRow, RegistrationStatusCount } from './types/organiser-registration.type.ts';

const ROW_COLUMNS = `
r.id, r.legal_name as "legalName", case when r.uses_code_name then r.code_name_en end as "codeNameEn", case when r.uses_code_name then r.code_name_uk end as "codeNameUk",
r.type_code as "typeCode", r.country, r.status, r.submitted_at as "submittedAt", r.updated_at as "updatedAt", r.imported_at is not null as "isImported",
case when r.status <> 'approved' then 'nobody' when r.type_code = 'ukrainianManufacturer' and r.preview_agreed_at is null then 'previewMissing'
  when r.hidden_at is not null then 'hiddenForCheck' when e.matching_opened_at is null then 'notBeforeMatching' else 'approvedParticipants' end as "seenBy",
exists (select from vetting_case v where v.event_id = r.event_id and v.registration_id = r.id and v.status in ('first', 'second', 'third')) as "isBeingChecked",
(select count(*)::int from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.removed_at is null) as delegates,
(select count(*)::int from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and c.direction = 'offer') as offers,
(select count(*)::int from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and c.direction = 'need') as needs`;

/** One of the nodes or one below them. */
const HAS_NODE = (direction: 'need' | 'offer', nodes: string): string =>
  `exists (select from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and c.direction = '${direction}' and exists (select from unnest(${nodes}::text[]) n (code) where c.node_code = n.code or starts_with(c.node_code, n.code || '.')))`;

/** A request that waits for its answer and expires within the time. */
const HAS_REQUEST = (within: string): string =>
  `exists (select from meeting_request q where q.event_id = r.event_id and r.id = case q.turn when 'sender' then q.sender_registration_id else q.recipient_registration_id end
    and q.status in ('pending', 'countered') and q.expires_at > $13::timestamptz and q.expires_at <= $13::timestamptz + ${within})`;

const FILTER = `r.event_id = $1 and ($2::text[] is null or r.status = any($2)) and ($3::text[] is null or r.type_code = any($3)) and ($4::text[] is null or r.country = any($4))
  and ${holdsWordsSql("concat_ws(' ', r.legal_name, r.code_name_en, r.code_name_uk)", '$5')}
  and ($6::boolean is null or $6 = (r.status = 'approved' and (r.hidden_at is not null or (r.type_code = 'ukrainianManufacturer' and r.preview_agreed_at is null))))
  and ($7::boolean is null or $7 = (r.imported_at is not null))
  and ($8::text[] is null or ${HAS_NODE('need', '$8')}) and ($9::text[] is null or ${HAS_NODE('offer', '$9')})
  and ($10::boolean is null or $10 = exists (select from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.removed_at is null))
  and ($11::boolean is null or $11 = (r.status = 'approved' and r.type_code = 'ukrainianManufacturer' and r.preview_agreed_at is null))
  and ($12::boolean is null or exists (select from vetting_case v where v.event_id = r.event_id and v.registration_id = r.id and v.status in ('first', 'second', 'third')
    and $12 = (v.opened_at + interval '48 hours' <= $13::timestamptz)))
  and ($14::boolean is null or $14 = (r.submitted_at is not null))
  and ($15::date is null or r.submitted_at >= $15::date::timestamp at time zone (select time_zone from event where id = $1))
  and ($16::date is null or r.submitted_at < ($16::date + 1)::timestamp at time zone (select time_zone from event where id = $1))
  and ($17::boolean is null or $17 = exists (select from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published'
    where m.event_id = r.event_id and r.id in (m.first_registration_id, m.second_registration_id) and m.status = 'planned'))
  and ($18::boolean is null or $18 = ${HAS_REQUEST("interval '100 years'")}) and ($19::boolean is null or $19 = ${HAS_REQUEST("interval '48 hours'")})
  and ($20::uuid is null or r.id = $20)`;

/** Registrations as organisers and officers list them. */
@Injectable()
export class RegistrationListReader {
  constructor(
    private readonly source: DataSource,
    private readonly registrations: RegistrationReader,
    private readonly clock: EventClock,
  ) {}

  /** By name; the cursor is the id of the last one, which the reader of the list sees anyway. */
  async page(eventId: string, filter: RegistrationFilterInput, first: number, after: string | null): Promise<RegistrationConnection> {
    const values = await this.#values(eventId, filter);
    const [rows, [counted], byStatus] = await Promise.all([
      this.source.query(
        `select ${ROW_COLUMNS} from registration r join event e on e.id = r.event_id where ${FILTER}
         and ($21::uuid is null or (lower(r.legal_name), r.id) > (select lower(l.legal_name), l.id from registration l where l.event_id = $1 and l.id = $21))
         order by lower(r.legal_name), r.id limit $22`,
        [...values, cursorId(after), first + 1],
      ) as Promise<RegistrationRow[]>,
      this.source.query(`select count(*)::int as total from registration r where ${FILTER}`, values) as Promise<[{ total: number }]>,
      this.source.query('select status, count(*)::int as count from registration where event_id = $1 group by status order by status', [eventId]) as Promise<RegistrationStatusCount[]>,
    ]);
    const { nodes, pageInfo } = toPage(rows, first, ({ id }) => Buffer.from(id).toString('base64url'));
    return Object.assign(new RegistrationConnection(), {
      nodes: nodes.map((row) => Object.assign(new RegistrationRow(), row)),
      pageInfo,
      total: counted.total,
      byStatus: byStatus.map((count) => Object.assign(new RegistrationStatusCount(), count)),
    });
  }

  /** Ids of all registrations that the filter lets through. */
  async idsOf(eventId: string, filter: RegistrationFilterInput, manager: EntityManager = this.source.manager): Promise<string[]> {
    const rows = (await manager.query(`select r.id from registration r where ${FILTER} order by r.id`, await this.#values(eventId, filter, manager))) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async #values(eventId: string, filter: RegistrationFilterInput, manager: EntityManager = this.source.manager): Promise<unknown[]> {
    return [
      eventId, filter.statuses ?? null, filter.typeCodes ?? null, filter.countries ?? null, searchWords(filter.text), filter.isHidden ?? null, filter.isImported ?? null,
      filter.needNode ? codesMeant(filter.needNode) : null, filter.offerNode ? codesMeant(filter.offerNode) : null, filter.hasDelegates ?? null, filter.isPreviewMissing ?? null, filter.isCheckLate ?? null, await this.clock.now(eventId, manager),
      filter.isSubmitted ?? null, calendarDate(filter.submittedFrom), calendarDate(filter.submittedTo), filter.hasMeeting ?? null, filter.hasRequestsToAnswer ?? null, filter.hasRequestsExpiring ?? null,
      filter.registrationId ? uuidOrNone(filter.registrationId) : null,
    ];
  }

  /** Null when it does not exist in the event. */
  async one(eventId: string, registrationId: string): Promise<OrganiserRegistration | null> {
    const [row] = (await this.source.query(`select ${ROW_COLUMNS} from registration r join event e on e.id = r.event_id where r.event_id = $1 and r.id = $2`, [eventId, registrationId])) as RegistrationRow[];
    const model = (await this.registrations.byIds(eventId, [registrationId])).get(registrationId);
    if (!row || !model) return null;
    const seen = discloseToOrganiser(model.organisation);
    return Object.assign(new OrganiserRegistration(), {
      row: Object.assign(new RegistrationRow(), row),
      about: seen.about,
      website: seen.website,
      languages: [...seen.languages],
      headCountBand: seen.headCountBand,
      offers: seen.offers.map(({ nodeCode }) => nodeCode),
      needs: seen.needs.map(({ nodeCode }) => nodeCode),
      offerCodes: seen.offerCodes.map((code) => Object.assign(new ConfirmedCode(), code)),
      needCodes: seen.needCodes.map((code) => Object.assign(new ConfirmedCode(), code)),
      formsOffered: seen.formsOffered.map(({ form }) => form),
      formsSought: seen.formsSought.map(({ form }) => form),
      certificateKinds: [...new Set(seen.certificates.map(({ kind }) => kind))],
      delegates: seen.delegates.map(({ delegateId, name, jobFunction, languages, email, telephone }) => Object.assign(new OrganiserDelegate(), { delegateId, name, jobFunction, languages, email, telephone })),
    });
  }
}


/** @throws GraphQLError for what is no date */
function calendarDate(date: string | null | undefined): string | null {
  if (date === null || date === undefined) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return date;
  throw new GraphQLError('A date looks like 2027-09-21.', { extensions: { code: 'BAD_USER_INPUT' } });
}

const CURSOR = new RegExp(`^(${ID_IN_CURSOR})$`);

const cursorId = (after: string | null): string | null => readCursor(after, CURSOR)?.[0] ?? null;
