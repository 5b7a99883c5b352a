import { Injectable } from '@nestjs/common';
import { type Variation } from '@spilno/scheduling';
import { DataSource } from 'typeorm';
import { EventReader } from '../../events/index.ts';
import { NAME, toScore } from '../board-reader.ts';
import { placeNames } from '../publish-changes.ts';
import { PublishChange, PublishPlace } from '../publish.type.ts';
import { setUpChangeOf } from './set-up-change.ts';
import { type StoredPlace, type StoredWhatIf } from './what-if.job.ts';
import { CuredLeftover, WhatIf, WhatIfDraft, WhatIfResult, WhatIfSetUp } from './what-if.type.ts';

const LISTED = 10;

interface Row {
  id: string;
  variation: Variation;
  status: string;
  versionNumber: number | null;
  isOvertaken: boolean;
  failure: string | null;
  madeAt: Date;
  organisation: string | null;
  pool: string | null;
  result: StoredWhatIf | null;
  typeCode: string | null;
  appliedId: string | null;
  appliedNumber: number | null;
  besideVersionId: string | null;
}

/** What-if runs as the organiser reads them. */
@Injectable()
export class WhatIfReader {
  constructor(
    private readonly source: DataSource,
    private readonly events: EventReader,
  ) {}

  /** The newest ten that are not discarded, newest first. */
  async list(eventId: string): Promise<WhatIf[]> {
    const rows = (await this.source.query(
      `select w.id, w.variation, w.status, v.number as "versionNumber", coalesce(v.revision <> w.base_revision or v.status not in ('draft', 'published'), false) as "isOvertaken", w.failure, w.made_at as "madeAt", ${NAME('r')} as organisation, p.name as pool, w.result,
         r.type_code as "typeCode", w.applied_version_id as "appliedId", a.number as "appliedNumber", w.base_version_id as "besideVersionId"
       from what_if w left join schedule_version v on v.event_id = w.event_id and v.id = w.base_version_id left join registration r on r.event_id = w.event_id and r.id = (w.variation->>'organisationId')::uuid
         left join resource_pool p on p.event_id = w.event_id and p.id = (w.variation->>'poolId')::uuid left join schedule_version a on a.event_id = w.event_id and a.id = w.applied_version_id
       where w.event_id = $1 and w.status <> 'discarded' order by w.made_at desc, w.id limit ${LISTED}`,
      [eventId],
    )) as Row[];
    const tables = new Map(((await this.source.query(`select id, label from event_table where event_id = $1`, [eventId])) as { id: string; label: string }[]).map(({ id, label }) => [id, label]));
    const setup = rows.length > 0 ? await this.events.setup(eventId) : null;
    return Promise.all(
      rows.map(async ({ variation, result, typeCode, appliedId, appliedNumber, besideVersionId, ...row }) => {
        const change = setup && result?.schedule && appliedId === null ? setUpChangeOf(setup, variation, typeCode, null) : null;
        return Object.assign(new WhatIf(), {
          ...row,
          kind: variation.kind,
          day: 'day' in variation ? variation.day : null,
          amount: amountOf(variation),
          result: result && (await this.#result(eventId, result, tables)),
          setUp: change && Object.assign(new WhatIfSetUp(), change.said, { labelUk: change.said.labelUk ?? change.said.label, version: setup!.version }),
          applied: appliedId !== null ? Object.assign(new WhatIfDraft(), { versionId: appliedId, number: appliedNumber, besideVersionId }) : null,
        });
      }),
    );
  }

  async #result(eventId: string, result: StoredWhatIf, tables: ReadonlyMap<string, string>): Promise<WhatIfResult> {
    const { pairOf } = await placeNames(this.source.manager, eventId, [...new Set([...result.curedAgreementIds, ...result.changes.map(({ agreementId }) => agreementId)])]);
    const place = (at: StoredPlace | null) => at && Object.assign(new PublishPlace(), { startsAt: new Date(at.startMs), endsAt: new Date(at.endMs), table: at.tableId === null ? '+' : (tables.get(at.tableId) ?? ''), isByVideo: false });
    return Object.assign(new WhatIfResult(), {
      before: toScore(result.before),
      unchanged: toScore(result.unchanged),
      after: toScore(result.after),
      cured: result.curedAgreementIds.map((agreementId) => Object.assign(new CuredLeftover(), { agreementId, ...pairOf(agreementId) })),
      moved: result.moved,
      lost: result.lost,
      meetings: result.changes.map(({ agreementId, kind, from, to }) => Object.assign(new PublishChange(), { agreementId, kind, ...pairOf(agreementId), from: place(from), to: place(to), takesBackAgreed: false })),
    });
  }
}

function amountOf(variation: Variation): number {
  if ('tables' in variation) return variation.tables;
  if ('people' in variation) return variation.people;
  if ('slots' in variation) return variation.slots;
  if ('lines' in variation) return variation.lines;
  return 'maxMeetings' in variation ? variation.maxMeetings : 1;
}
