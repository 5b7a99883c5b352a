import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosedOrganisations } from './disclosed-organisations.ts';
import { DisclosedPairState, RecordedNda, WithdrawnNda } from './disclosed-pair.type.ts';
import { toParticipantOrganisation } from './to-participant-organisation.ts';

interface NdaRow {
  readonly documentVersion: string;
  readonly documentHash: string;
  readonly confirmedAt: string;
  readonly confirmedBy: string | null;
}
interface WithdrawnNdaRow extends NdaRow {
  readonly withdrawnAt: string;
  readonly withdrawnBy: string | null;
}
interface ActsRow {
  readonly id: string;
  readonly agreedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly ownNda: NdaRow | null;
  readonly theirNda: NdaRow | null;
  readonly withdrawnNdas: readonly WithdrawnNdaRow[];
}

/** The active confirmation of one direction; a person is named to the own side alone. */
const nda = (from: string, to: string, names: boolean): string => `
  (select json_build_object('documentVersion', n.document_version, 'documentHash', n.document_hash, 'confirmedAt', n.confirmed_at, 'confirmedBy',
     ${names ? '(select d.name from delegate d where d.event_id = n.event_id and d.id = n.confirmed_by_delegate_id and d.removed_at is null)' : 'null'})
   from nda_confirmation n where n.event_id = $1 and n.from_registration_id = ${from} and n.to_registration_id = ${to} and n.withdrawn_at is null)`;

/** What the own side recorded once towards the other one; an NDA that counts no longer stays on file. */
const WITHDRAWN_NDAS = `
  (select coalesce(json_agg(json_build_object('documentVersion', n.document_version, 'documentHash', n.document_hash, 'confirmedAt', n.confirmed_at, 'withdrawnAt', n.withdrawn_at,
     'confirmedBy', (select d.name from delegate d where d.event_id = n.event_id and d.id = n.confirmed_by_delegate_id and d.removed_at is null),
     'withdrawnBy', (select d.name from delegate d where d.event_id = n.event_id and d.registration_id = n.from_registration_id and d.account_id = n.withdrawn_by and d.removed_at is null limit 1)) order by n.withdrawn_at desc), '[]')
   from (select * from nda_confirmation x where x.event_id = $1 and x.from_registration_id = $2 and x.to_registration_id = o.id and x.withdrawn_at is not null order by x.withdrawn_at desc limit 50) n)`;

const ACTS_SQL = `
select o.id, w.withdrawn_at as "withdrawnAt", (select d.name from delegate d where d.event_id = $1 and d.registration_id = $2 and d.account_id = w.withdrawn_by and d.removed_at is null limit 1) as "withdrawnBy",
  (select a.agreed_at from agreement a where a.event_id = $1 and a.first_registration_id = least(o.id, $2::uuid) and a.second_registration_id = greatest(o.id, $2::uuid) and a.source = 'request' and a.ended_at is null) as "agreedAt",
  (select v.published_at from schedule_version v where v.event_id = $1 and v.status = 'published' and exists (select from schedule_meeting m where m.event_id = $1 and m.version_id = v.id and m.status = 'planned'
     and m.first_registration_id = least(o.id, $2::uuid) and m.second_registration_id = greatest(o.id, $2::uuid))) as "publishedAt",
  ${nda('$2', 'o.id', true)} as "ownNda", ${nda('o.id', '$2', false)} as "theirNda", ${WITHDRAWN_NDAS} as "withdrawnNdas"
from registration o left join disclosure_withdrawal w on w.event_id = $1 and w.from_registration_id = $2 and w.to_registration_id = o.id and w.restored_at is null
where o.event_id = $1 and o.id = any($3::uuid[])`;

/** Both directions of pairs with the acts they follow from: who, when, by which paper. */
@Injectable()
export class PairStates {
  constructor(
    private readonly source: DataSource,
    private readonly disclosed: DisclosedOrganisations,
  ) {}

  /** Those that are something to the own side; by id. */
  async of(eventId: string, ownId: string, otherIds: readonly string[], manager: EntityManager = this.source.manager): Promise<Map<string, DisclosedPairState>> {
    const pairs = await this.disclosed.seenBy(eventId, ownId, otherIds, manager);
    const rows = (await manager.query(ACTS_SQL, [eventId, ownId, [...pairs.keys()]])) as ActsRow[];
    return new Map(
      rows.flatMap((acts) => {
        const { organisation, ownLevel, facts } = pairs.get(acts.id)!;
        const openedBy = facts.requestIsAccepted ? 'request' : facts.meetingIsPublished ? 'schedule' : null;
        const state = {
          organisation: toParticipantOrganisation(organisation),
          ownLevel,
          isWithdrawnByUs: facts.withdrawnByViewer,
          isAgreed: openedBy !== null,
          openedBy,
          openSince: openedBy === 'request' ? acts.agreedAt : openedBy === 'schedule' ? acts.publishedAt : null,
          withdrawnAt: acts.withdrawnAt,
          withdrawnBy: acts.withdrawnBy,
          ownNda: acts.ownNda && toNda(acts.ownNda),
          theirNda: acts.theirNda && toNda(acts.theirNda),
          withdrawnNdas: acts.withdrawnNdas.map((row) => Object.assign(new WithdrawnNda(), { ...row, confirmedAt: new Date(row.confirmedAt), withdrawnAt: new Date(row.withdrawnAt) })),
        };
        return [[acts.id, Object.assign(new DisclosedPairState(), state)]];
      }),
    );
  }
}

const toNda = (row: NdaRow): RecordedNda => Object.assign(new RecordedNda(), { ...row, confirmedAt: new Date(row.confirmedAt) });
