import { Injectable } from '@nestjs/common';
import { taxonomy, titleIn, type TitleLanguage, type Titles } from '@spilno/taxonomy';
import { DataSource } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { toNode } from './vocabulary.ts';
import { CarriedCapability } from './vocabulary.type.ts';

interface CarriedRow {
  direction: string;
  kind: string;
  formerCode: string;
  newCodes: string[];
  oldTitle: Titles;
  happenedAt: Date;
}

/** Newest first; a split only while the firm still has the node. */
const SQL = `
select c.direction, c.kind, c.old_code as "formerCode", c.new_codes as "newCodes", c.old_title as "oldTitle", c.happened_at as "happenedAt"
from capability_carried c
where c.event_id = $1 and c.registration_id = $2
  and (c.kind = 'renamed' or exists (select from capability_entry e where e.event_id = c.event_id and e.registration_id = c.registration_id and e.direction = c.direction and e.node_code = c.old_code))
order by c.id desc limit 100`;

/** What versions of the vocabulary did to the choices of the own organisation; nobody else reads it. */
@Injectable()
export class CarriedCapabilitiesReader {
  constructor(private readonly source: DataSource) {}

  async of({ eventId, delegation }: DelegateScope, locale: TitleLanguage): Promise<CarriedCapability[]> {
    const rows = (await this.source.query(SQL, [eventId, delegation.registrationId])) as CarriedRow[];
    return rows.map(({ newCodes, oldTitle, ...row }) =>
      Object.assign(new CarriedCapability(), { ...row, formerTitle: titleIn(oldTitle, locale), nodes: newCodes.flatMap((code) => taxonomy.find(code) ?? []).map((node) => toNode(node, locale)) }),
    );
  }
}
