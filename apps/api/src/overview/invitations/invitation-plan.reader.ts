import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GAP_FIRMS_SQL, type GapFirm, needAt, offersAt } from '../gap-map/gap-firms.ts';
import { type InvitationKind as Kind, invitationKinds } from './invitation-kinds.ts';
import { InvitationKind, InvitationPlan, InvitationTarget, KnownFirm } from './invitation-plan.type.ts';
import { invitationTargets } from './invitation-targets.ts';

/** Events before this one of which the account is an organiser, the latest first. */
const EARLIER_SQL = `
select e.id, e.name, e.name_uk as "nameUk"
from event_role o join event e on e.id = o.event_id, lateral (select max(d.date) as ended from event_day d where d.event_id = e.id) d
where o.account_id = $2 and o.role = 'organiser' and e.id <> $1 and d.ended < (select min(x.date) from event_day x where x.event_id = $1)
order by d.ended desc, e.id limit 20`;

const FACTS_SQL = `
select e.partner_countries as "partnerCountries",
  ((select count(*) from event_table t where t.event_id = e.id and t.retired_at is null) * (select count(*) from slot s where s.event_id = e.id and s.retired_at is null))::int as places,
  coalesce((select p.max_meetings from participant_type p where p.event_id = e.id and p.code = 'foreignCompany'), 0)::int as "meetingsEach"
from event e where e.id = $1`;

/** Whoever is registered here already, whatever became of it, is nobody to invite. */
const HERE_SQL = `select distinct organisation_id as id from registration where event_id = $1`;

interface Earlier { readonly id: string; readonly name: string; readonly nameUk: string | null }
interface Facts { readonly partnerCountries: string[]; readonly places: number; readonly meetingsEach: number }
type Known = GapFirm & { readonly event: Earlier };

const MOST_KNOWN = 10;

/** Who to invite: targets by country, kinds of firms by gap, and firms known from earlier events of the same organiser. */
@Injectable()
export class InvitationPlanReader {
  constructor(private readonly source: DataSource) {}

  async read(eventId: string, accountId: string | null): Promise<InvitationPlan> {
    const [firms, [facts], earlier] = await Promise.all([
      this.#firms([eventId]),
      this.source.query(FACTS_SQL, [eventId]) as Promise<[Facts]>,
      this.source.query(EARLIER_SQL, [eventId, accountId]) as Promise<Earlier[]>,
    ]);
    const approvedAt = Map.groupBy((await this.#firms(earlier.map(({ id }) => id))).filter(({ isApproved }) => isApproved), (firm) => firm.eventId);
    const past = earlier.map((event) => (approvedAt.get(event.id) ?? []).map((firm): Known => ({ ...firm, event })));
    const here = new Set(((await this.source.query(HERE_SQL, [eventId])) as { id: string }[]).map(({ id }) => id));
    const basis = firms.some(({ isApproved }) => isApproved) ? 'thisEvent' : past[0]?.length ? 'earlierEvent' : 'nothing';
    const known = latestOfEach(past.flat()).filter(({ organisationId, isHidden }) => !isHidden && !here.has(organisationId));
    return Object.assign(new InvitationPlan(), {
      basis,
      earlierEvent: earlier[0]?.name ?? null,
      earlierEventUk: earlier[0]?.nameUk ?? null,
      places: facts.places,
      meetingsEach: facts.meetingsEach,
      targets: invitationTargets({ ...facts, sent: byCountry(firms), approved: byCountry(firms.filter(({ isApproved }) => isApproved)), earlier: past[0] ? byCountry(past[0]) : null }).map((target) => Object.assign(new InvitationTarget(), target)),
      kinds: invitationKinds(basis === 'earlierEvent' ? past[0]! : firms, facts.partnerCountries).map((kind) => withKnown(kind, known)),
    });
  }

  #firms(eventIds: readonly string[]): Promise<GapFirm[]> {
    return this.source.query(GAP_FIRMS_SQL, [eventIds]) as Promise<GapFirm[]>;
  }
}

/** @param firms - the latest event first */
function latestOfEach(firms: readonly Known[]): Known[] {
  const latest = new Map<string, Known>();
  for (const firm of firms) if (!latest.has(firm.organisationId)) latest.set(firm.organisationId, firm);
  return [...latest.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

function withKnown(kind: Kind, known: readonly Known[]): InvitationKind {
  const fits = known.filter((firm) => firm.isUkrainian === kind.isUkrainian && (kind.does === 'offers' ? offersAt(firm, kind.nodeCode) : needAt(firm, kind.nodeCode) !== null));
  return Object.assign(new InvitationKind(), {
    ...kind,
    knownTotal: fits.length,
    known: fits.slice(0, MOST_KNOWN).map((firm) =>
      Object.assign(new KnownFirm(), {
        registrationId: firm.id,
        name: firm.name,
        country: firm.country,
        event: firm.event.name,
        eventUk: firm.event.nameUk,
        nodes: (kind.does === 'offers' ? firm.offers : firm.needs.map(({ nodeCode }) => nodeCode)).filter((code) => code === kind.nodeCode || code.startsWith(`${kind.nodeCode}.`)),
      }),
    ),
  });
}

function byCountry(firms: readonly GapFirm[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { country, isUkrainian } of firms) if (country && !isUkrainian) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}
