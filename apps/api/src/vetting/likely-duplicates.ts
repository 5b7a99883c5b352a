import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { nameKey, nameSimilarity } from './name-key.ts';
import { LikelyDuplicate } from './vetting.type.ts';

const SAME_NAME = 0.85;

interface Candidate {
  id: string;
  legalName: string;
  status: string;
  sameNumber: boolean;
  sameMail: boolean;
}

/** Registrations of the same event that share number or mail address, or whose name is another spelling. */
@Injectable()
export class LikelyDuplicates {
  constructor(private readonly source: DataSource) {}

  async of(eventId: string, registrationId: string): Promise<LikelyDuplicate[]> {
    const [rows, [own]] = await Promise.all([
      this.source.query(
        `select o.id, o.legal_name as "legalName", o.status, coalesce(o.registration_number_key = r.registration_number_key, false) as "sameNumber",
           exists (select from delegate mine join delegate theirs on theirs.event_id = mine.event_id and theirs.email = mine.email
             where mine.event_id = $1 and mine.registration_id = r.id and theirs.registration_id = o.id and mine.removed_at is null and theirs.removed_at is null) as "sameMail"
         from registration r join registration o on o.event_id = r.event_id and o.id <> r.id
         where r.event_id = $1 and r.id = $2 and o.status <> 'draft' order by o.legal_name, o.id`,
        [eventId, registrationId],
      ) as Promise<Candidate[]>,
      this.source.query('select legal_name as "legalName" from registration where event_id = $1 and id = $2', [eventId, registrationId]) as Promise<{ legalName: string }[]>,
    ]);
    const ownKey = nameKey(own?.legalName ?? '');
    return rows.flatMap((row) => {
      const agreeing = [
        ...(row.sameNumber ? ['registrationNumber'] : []),
        ...(nameSimilarity(ownKey, nameKey(row.legalName)) >= SAME_NAME ? ['name'] : []),
        ...(row.sameMail ? ['mailAddress'] : []),
      ];
      return agreeing.length === 0 ? [] : [Object.assign(new LikelyDuplicate(), { registrationId: row.id, legalName: row.legalName, status: row.status, agreeing })];
    });
  }
}
