import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type EventScope, type PageInfo, readCursor, toPage, uuidOrNone } from '../common/index.ts';
import { type AccessLogFilterInput } from './access-log-filter.input.ts';
import { AccessEntry, AccessLooks } from './access-log.type.ts';
import { DisclosedOrganisations } from './disclosed-organisations.ts';
import { RecentLooks } from './recent-looks.ts';
import { toParticipantOrganisation } from './to-participant-organisation.ts';
import { ViewingWatch } from './viewing-watch.ts';

/** What was looked at: the teaser in a list, a page of its own, the whole registration, or the thread of the pair. */
export type ViewedPart = 'teaser' | 'match' | 'registration' | 'thread';

/** The same person looking at the same thing again within this time is one line. */
const SAME_LOOK_MINUTES = 60;

interface Look {
  readonly registrationId: string;
  readonly level: number;
}

interface LogRow {
  id: string;
  viewerRegistrationId: string | null;
  viewerRole: string;
  level: number;
  viewed: string;
  viewedAt: Date;
}

const SAW_SQL = `
with fresh as (
  insert into access_log (event_id, subject_registration_id, viewer_registration_id, viewer_account_id, viewer_role, level, viewed)
  select $1, s.id, $2, $3, $4, s.level, $5 from unnest($6::uuid[], $7::int[]) as s(id, level)
  where not exists (select from access_log l where l.event_id = $1 and l.subject_registration_id = s.id and l.viewer_account_id = $3 and l.level = s.level and l.viewed = $5
    and l.viewed_at > now() - make_interval(mins => $8))
  returning subject_registration_id, level, viewed_at
)
select subject_registration_id as id, level, viewed_at as "viewedAt" from fresh
union all
select l.subject_registration_id, l.level, max(l.viewed_at) from access_log l
where l.event_id = $1 and l.viewer_account_id = $3 and l.subject_registration_id = any($6::uuid[]) and l.viewed = $5 and l.viewed_at > now() - make_interval(mins => $8) group by 1, 2`;

/** The owner's log of who saw what. */
@Injectable()
export class AccessLog {
  readonly #recent = new RecentLooks(SAME_LOOK_MINUTES);
  /** Looks that are on their way into the log, by viewer, subject and level. */
  readonly #writing = new Map<string, Promise<void>>();

  constructor(
    private readonly source: DataSource,
    private readonly disclosed: DisclosedOrganisations,
    private readonly watch: ViewingWatch,
  ) {}

  /** Notes that the person of the scope saw these organisations; looks within an hour are one. Ends once all of them stand in the log, whoever writes them. */
  async saw(scope: EventScope, viewed: ViewedPart, subjects: readonly Look[]): Promise<void> {
    if (scope.actor.kind !== 'account') return;
    const { accountId } = scope.actor;
    const viewer = `${scope.eventId} ${accountId} ${viewed}`;
    const now = Date.now();
    const others = subjects.filter(({ registrationId, level }) => level > 0 && registrationId !== scope.delegation?.registrationId && !this.#recent.holds(viewer, registrationId, level, now));
    if (others.length === 0) return;
    const nameOf = ({ registrationId, level }: Look): string => `${viewer} ${registrationId} ${level}`;
    const underWay = others.flatMap((look) => this.#writing.get(nameOf(look)) ?? []);
    const fresh = others.filter((look) => !this.#writing.has(nameOf(look)));
    const writing = fresh.length > 0 ? this.#write(scope, accountId, viewer, viewed, fresh) : Promise.resolve();
    for (const look of fresh) this.#writing.set(nameOf(look), writing);
    try {
      await Promise.all([writing, ...underWay]);
    } finally {
      for (const look of fresh) this.#writing.delete(nameOf(look));
    }
  }

  async #write(scope: EventScope, accountId: string, viewer: string, viewed: ViewedPart, looks: readonly Look[]): Promise<void> {
    const role = scope.delegation ? 'delegate' : ([...scope.roles][0] ?? 'administrator');
    const written = (await this.source.query(SAW_SQL, [
      scope.eventId, scope.delegation?.registrationId ?? null, accountId, role, viewed, looks.map(({ registrationId }) => registrationId), looks.map(({ level }) => level), SAME_LOOK_MINUTES,
    ])) as { id: string; level: number; viewedAt: Date }[];
    for (const { id, level, viewedAt } of written) this.#recent.note(viewer, id, level, viewedAt);
    if (viewed === 'match' && scope.delegation) await this.watch.opened({ ...scope, delegation: scope.delegation }, accountId);
  }

  /** How often people of an organisation opened the owner's page; null where the owner cannot see that organisation now, whose lines stand in the log without a name. */
  async looksOf(eventId: string, ownerId: string, viewerId: string): Promise<AccessLooks | null> {
    if (!(await this.disclosed.seenBy(eventId, ownerId, [viewerId])).has(viewerId)) return null;
    const [row] = (await this.source.query(
      `select count(*)::int as count, max(viewed_at) as "lastAt" from access_log where event_id = $1 and subject_registration_id = $2 and viewer_registration_id = $3 and viewed = 'match'`,
      [eventId, ownerId, viewerId],
    )) as [AccessLooks];
    return Object.assign(new AccessLooks(), row);
  }

  /** Newest first; each viewer at the level the owner may see of them now. */
  async of(eventId: string, ownerId: string, filter: Partial<AccessLogFilterInput>, first: number, after: string | null): Promise<{ nodes: AccessEntry[]; pageInfo: PageInfo }> {
    const { from, until, levels, viewed, viewerRoles, viewerId } = filter;
    // A viewer the owner can no longer see stands in the log without a name, and a filter must not give it one.
    if (viewerId && !(await this.disclosed.seenBy(eventId, ownerId, [uuidOrNone(viewerId)])).has(viewerId)) return toNothing();
    const rows = (await this.source.query(
      `select id, viewer_registration_id as "viewerRegistrationId", viewer_role as "viewerRole", level, viewed, viewed_at as "viewedAt" from access_log
       where event_id = $1 and subject_registration_id = $2 and ($3::bigint is null or id < $3) and ($5::timestamptz is null or viewed_at >= $5) and ($6::timestamptz is null or viewed_at < $6)
         and ($7::int[] is null or level = any($7)) and ($8::text[] is null or viewed = any($8)) and ($9::text[] is null or viewer_role = any($9)) and ($10::uuid is null or viewer_registration_id = $10)
       order by id desc limit $4`,
      [eventId, ownerId, cursorId(after), first + 1, from ?? null, until ?? null, levels ?? null, viewed ?? null, viewerRoles ?? null, viewerId ?? null],
    )) as LogRow[];
    const viewers = await this.disclosed.seenBy(eventId, ownerId, [...new Set(rows.flatMap(({ viewerRegistrationId }) => viewerRegistrationId ?? []))]);
    const { nodes, pageInfo } = toPage(rows, first, ({ id }) => Buffer.from(id).toString('base64url'));
    return {
      pageInfo,
      nodes: nodes.map((row) => {
        const viewer = row.viewerRegistrationId === null ? undefined : viewers.get(row.viewerRegistrationId);
        return Object.assign(new AccessEntry(), { ...row, viewer: viewer ? toParticipantOrganisation(viewer.organisation) : null });
      }),
    };
  }
}

const toNothing = (): { nodes: AccessEntry[]; pageInfo: PageInfo } => toPage<AccessEntry>([], 1, ({ id }) => id);

const cursorId = (after: string | null): string | null => readCursor(after, /^(\d{1,18})$/)?.[0] ?? null;
