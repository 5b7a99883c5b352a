import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLine } from './audit.type.ts';

@Injectable()
export class AuditReader {
  constructor(private readonly source: DataSource) {}

  async page(action: string, slug: string | null, first: number, before: string | null): Promise<AuditLine[]> {
    const rows = (await this.source.query(
      `select l.id, l.happened_at as "happenedAt", l.actor_kind as "actorKind", l.actor_id as "actorId", a.display_name as "actorName",
         e.slug as "eventSlug", l.action, l.subject_kind as "subjectKind", l.subject_id as "subjectId", l.facts::text as facts
       from audit_entry l left join account a on a.id = l.actor_id left join event e on e.id = l.event_id
       where starts_with(l.action, $1) and ($2::text is null or e.slug = $2) and ($4::bigint is null or l.id < $4)
       order by l.id desc limit $3`,
      [action, slug, first, /^\d{1,18}$/.test(before ?? '') ? before : null],
    )) as AuditLine[];
    return rows.map((row) => Object.assign(new AuditLine(), row));
  }
}
