import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, type InvalidInput, type LocationRefused, neutralText, refuseUnsafeTexts, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { ProductData } from './disclosed-pair.type.ts';

/** What the own firm shows at level 3 alone. */
@Injectable()
export class ProductDataService {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async own({ eventId, delegation: { registrationId } }: DelegateScope): Promise<ProductData> {
    const [row] = (await this.source.query('select text, version from product_sheet where event_id = $1 and registration_id = $2', [eventId, registrationId])) as { text: string; version: number }[];
    return Object.assign(new ProductData(), { id: registrationId, text: row?.text ?? '', version: row?.version ?? 0 });
  }

  async save(scope: DelegateScope, text: string, version: number): Promise<ProductData | InvalidInput | LocationRefused | StaleVersion> {
    const unsafe = refuseUnsafeTexts({ text });
    if (unsafe) return unsafe;
    const { eventId, actor, delegation: { registrationId } } = scope;
    return inTransaction(this.source, async (manager) => {
      const [saved] = (await manager.query(
        `insert into product_sheet as p (event_id, registration_id, text, updated_by) select $1::uuid, $2::uuid, $3::text, $4::uuid where $5::int = 0 or exists (select from product_sheet where event_id = $1 and registration_id = $2)
         on conflict (event_id, registration_id) do update set text = excluded.text, updated_by = excluded.updated_by, updated_at = now(), version = p.version + 1 where p.version = $5
         returning p.text, p.version`,
        [eventId, registrationId, neutralText(text), actor.accountId, version],
      )) as { text: string; version: number }[];
      if (!saved) return StaleVersion.at((await this.own(scope)).version);
      await this.audit.record(manager, actor, { action: 'productData.saved', eventId, subjectKind: 'registration', subjectId: registrationId });
      return Object.assign(new ProductData(), { id: registrationId, ...saved });
    });
  }
}
