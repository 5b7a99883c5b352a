import { Injectable } from '@nestjs/common';
import { type Exclusion, type PairFacts } from '@spilno/disclosure';
import { DataSource, type EntityManager } from 'typeorm';
import { EventClock } from '../common/index.ts';

interface FactsRow {
  readonly subjectId: string;
  readonly viewerApproved: boolean;
  readonly viewerHidden: boolean;
  readonly viewerAgreed: boolean;
  readonly subjectApproved: boolean;
  readonly subjectHidden: boolean;
  readonly subjectAgreed: boolean;
  readonly gateIsOpen: boolean;
  readonly subjectExclusion: Exclusion;
  readonly viewerExclusion: Exclusion;
  readonly requestIsAccepted: boolean;
  readonly meetingIsPublished: boolean;
  readonly withdrawnBySubject: boolean;
  readonly withdrawnByViewer: boolean;
  readonly ndaConfirmedBySubject: boolean;
  readonly ndaConfirmedByViewer: boolean;
}

/** Both directions of a pair: the NDA of the one does not follow from the other's. */
export interface BothWays extends PairFacts {
  readonly ndaConfirmedByViewer: boolean;
}

/** The strongest exclusion of `by` towards `of`: a private list or a *no thanks*. */
const exclusion = (by: string, of: string): string => `
  case when exists (select from private_exclusion x where x.event_id = s.event_id and x.registration_id = ${by}.id and x.excluded_registration_id = ${of}.id and x.before_matching)
    or exists (select from wish w where w.event_id = s.event_id and w.from_registration_id = ${by}.id and w.to_registration_id = ${of}.id and w.value = 'no' and w.before_matching) then 'beforeMatching'
  when exists (select from private_exclusion x where x.event_id = s.event_id and x.registration_id = ${by}.id and x.excluded_registration_id = ${of}.id)
    or exists (select from wish w where w.event_id = s.event_id and w.from_registration_id = ${by}.id and w.to_registration_id = ${of}.id and w.value = 'no') then 'afterMatching'
  else 'none' end`;

const withdrawn = (by: string, from: string): string =>
  `exists (select from disclosure_withdrawal d where d.event_id = s.event_id and d.from_registration_id = ${by}.id and d.to_registration_id = ${from}.id and d.restored_at is null)`;

const ndaOf = (by: string, towards: string): string =>
  `exists (select from nda_confirmation n where n.event_id = s.event_id and n.from_registration_id = ${by}.id and n.to_registration_id = ${towards}.id and n.withdrawn_at is null)`;

const agreed = (alias: string): string => `(${alias}.type_code <> 'ukrainianManufacturer' or ${alias}.preview_agreed_at is not null)`;

const FACTS_SQL = `
select s.id as "subjectId", v.status = 'approved' as "viewerApproved", v.hidden_at is not null as "viewerHidden", ${agreed('v')} as "viewerAgreed",
  s.status = 'approved' as "subjectApproved", s.hidden_at is not null as "subjectHidden", ${agreed('s')} as "subjectAgreed",
  s.id <> v.id and coalesce(e.matching_opened_at <= $4, false) and exists (select from meeting_rule m where m.event_id = s.event_id
    and m.first_type = least(s.type_code, v.type_code) and m.second_type = greatest(s.type_code, v.type_code)) as "gateIsOpen",
  ${exclusion('s', 'v')} as "subjectExclusion", ${exclusion('v', 's')} as "viewerExclusion",
  exists (select from agreement a where a.event_id = s.event_id and a.first_registration_id = least(s.id, v.id) and a.second_registration_id = greatest(s.id, v.id)
    and a.source = 'request' and a.ended_at is null) as "requestIsAccepted",
  exists (select from schedule_version p join schedule_meeting m on m.event_id = p.event_id and m.version_id = p.id and m.status = 'planned'
    where p.event_id = s.event_id and p.status = 'published' and m.first_registration_id = least(s.id, v.id) and m.second_registration_id = greatest(s.id, v.id)) as "meetingIsPublished",
  ${withdrawn('s', 'v')} as "withdrawnBySubject", ${withdrawn('v', 's')} as "withdrawnByViewer",
  ${ndaOf('s', 'v')} as "ndaConfirmedBySubject", ${ndaOf('v', 's')} as "ndaConfirmedByViewer"
from registration s join event e on e.id = s.event_id join registration v on v.event_id = s.event_id and v.id = $2
where s.event_id = $1 and ($3::uuid[] is null or s.id = any($3::uuid[]))`;

/** What holds between one viewer and many others: the input of `disclosureLevel`, in one statement. */
@Injectable()
export class PairFactsReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  /** @param subjectIds - null reads everybody else of the event; ids that do not exist there are left out */
  async read(eventId: string, viewerId: string, subjectIds: readonly string[] | null, manager: EntityManager = this.source.manager): Promise<Map<string, BothWays>> {
    const now = await this.clock.now(eventId, manager);
    const rows = (await manager.query(FACTS_SQL, [eventId, viewerId, subjectIds, now])) as FactsRow[];
    return new Map(rows.map((row) => [row.subjectId, toFacts(row)]));
  }
}

const toFacts = (row: FactsRow): BothWays => ({
  subject: { isApproved: row.subjectApproved, isHidden: row.subjectHidden, hasAgreedToBeShown: row.subjectAgreed },
  viewer: { isApproved: row.viewerApproved, isHidden: row.viewerHidden, hasAgreedToBeShown: row.viewerAgreed },
  gateIsOpen: row.gateIsOpen,
  excludedBySubject: row.subjectExclusion,
  excludedByViewer: row.viewerExclusion,
  requestIsAccepted: row.requestIsAccepted,
  meetingIsPublished: row.meetingIsPublished,
  withdrawnBySubject: row.withdrawnBySubject,
  withdrawnByViewer: row.withdrawnByViewer,
  ndaConfirmedBySubject: row.ndaConfirmedBySubject,
  ndaConfirmedByViewer: row.ndaConfirmedByViewer,
});
