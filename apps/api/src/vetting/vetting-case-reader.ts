import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LikelyDuplicates } from './likely-duplicates.ts';
import { ScreeningReader } from './screening/screening-reader.ts';
import { VettedRegistrationReader } from './vetted-registration-reader.ts';
import { MAY_DECIDE_SQL } from './vetting-queue.ts';
import { VettingCase, VettingDecisionType, VettingHistoryLine, VettingQuestionType } from './vetting.type.ts';

const CASE_SQL = `
select c.id, c.version, c.status, c.trigger, c.screening, c.opened_at as "openedAt", c.registration_id as "registrationId", ${MAY_DECIDE_SQL} as "mayDecide",
  exists (select from vetting_decision v where v.event_id = c.event_id and v.case_id = c.id and v.officer_id = $2) as "hasDecided"
from vetting_case c join registration r on r.event_id = c.event_id and r.id = c.registration_id
where c.event_id = $1 and c.id = $3 and c.status <> 'abandoned'`;

type CaseRow = Pick<VettingCase, 'id' | 'version' | 'status' | 'trigger' | 'screening' | 'openedAt' | 'mayDecide'> & { registrationId: string; hasDecided: boolean };

/** A case with all that the officers decide by; reading it is entered in the firm's access log. */
@Injectable()
export class VettingCaseReader {
  constructor(
    private readonly source: DataSource,
    private readonly duplicates: LikelyDuplicates,
    private readonly records: VettedRegistrationReader,
    private readonly screenings: ScreeningReader,
  ) {}

  async read(eventId: string, officerId: string, caseId: string): Promise<VettingCase | null> {
    const [row] = (await this.source.query(CASE_SQL, [eventId, officerId, caseId])) as CaseRow[];
    if (!row) return null;
    const [registration, decisions, questions, duplicates, history, screened] = await Promise.all([
      this.records.of(eventId, row.registrationId),
      this.#decisions(eventId, caseId, officerId),
      this.questionsOf(eventId, caseId),
      this.duplicates.of(eventId, row.registrationId),
      this.#history(eventId, caseId, row.registrationId),
      this.screenings.of(eventId, row.registrationId),
    ]);
    await this.#logAccess(eventId, officerId, row.registrationId);
    const { registrationId: _id, hasDecided, ...stored } = row;
    return Object.assign(new VettingCase(), { ...stored, refusal: refusal(row, hasDecided), registration, decisions, questions, duplicates, history, screened });
  }

  async questionsOf(eventId: string, caseId: string): Promise<VettingQuestionType[]> {
    const rows = (await this.source.query(
      `select id, question, asked_at as "askedAt", answer, answered_at as "answeredAt" from vetting_question where event_id = $1 and case_id = $2 order by asked_at, id`,
      [eventId, caseId],
    )) as VettingQuestionType[];
    return rows.map((row) => Object.assign(new VettingQuestionType(), row));
  }

  async #decisions(eventId: string, caseId: string, officerId: string): Promise<VettingDecisionType[]> {
    const rows = (await this.source.query(
      `select v.position, a.display_name as "officerName", v.officer_id = $3 as "isMine", v.verdict, v.reason, v.decided_at as "decidedAt"
       from vetting_decision v join account a on a.id = v.officer_id where v.event_id = $1 and v.case_id = $2 order by v.position`,
      [eventId, caseId, officerId],
    )) as VettingDecisionType[];
    return rows.map((row) => Object.assign(new VettingDecisionType(), row));
  }

  /** What was done with the registration and its case; what the firm does among others, such as a wish, is nobody's to read. */
  async #history(eventId: string, caseId: string, registrationId: string): Promise<VettingHistoryLine[]> {
    const rows = (await this.source.query(
      `select l.happened_at as "happenedAt", l.action, a.display_name as "actorName" from audit_entry l left join account a on a.id = l.actor_id
       where l.event_id = $1 and l.subject_id in ($2, $3) and split_part(l.action, '.', 1) in ('registration', 'vetting', 'certificate') order by l.id desc limit 50`,
      [eventId, caseId, registrationId],
    )) as VettingHistoryLine[];
    return rows.map((row) => Object.assign(new VettingHistoryLine(), row));
  }

  /** One line per officer, firm and hour: reading on is not another look. */
  async #logAccess(eventId: string, officerId: string, registrationId: string): Promise<void> {
    await this.source.query(
      `insert into access_log (event_id, subject_registration_id, viewer_account_id, viewer_role, level, viewed)
       select $1, $2, $3, 'vettingOfficer', 3, 'registration'
       where not exists (select from access_log where event_id = $1 and subject_registration_id = $2 and viewer_account_id = $3 and viewed_at > now() - interval '1 hour')`,
      [eventId, registrationId, officerId],
    );
  }
}

function refusal(row: CaseRow, hasDecided: boolean): string | null {
  if (row.mayDecide) return null;
  if (!['first', 'second', 'third'].includes(row.status)) return 'alreadyDecided';
  return hasDecided ? 'sameOfficer' : 'ownOrganisation';
}
