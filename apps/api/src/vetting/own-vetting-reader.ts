import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { VettingCaseReader } from './vetting-case-reader.ts';
import { OwnVetting } from './vetting.type.ts';

const STATES: Record<string, string> = { first: 'waiting', second: 'waiting', third: 'waiting', approved: 'approved', returned: 'returned', rejected: 'rejected' };

/** What a firm may know of its own case: state, reasons and questions; never who decided or what one officer alone thinks. */
@Injectable()
export class OwnVettingReader {
  constructor(
    private readonly source: DataSource,
    private readonly cases: VettingCaseReader,
  ) {}

  async read(scope: DelegateScope): Promise<OwnVetting> {
    const [newest] = (await this.source.query(
      `select id, status from vetting_case where event_id = $1 and registration_id = $2 and status <> 'abandoned' order by opened_at desc, id limit 1`,
      [scope.eventId, scope.delegation.registrationId],
    )) as { id: string; status: string }[];
    if (!newest) return Object.assign(new OwnVetting(), { state: 'none', reasons: [], questions: [] });
    const state = STATES[newest.status]!;
    const verdict = { returned: 'return', rejected: 'reject' }[state];
    const reasons = verdict
      ? ((await this.source.query(`select reason from vetting_decision where event_id = $1 and case_id = $2 and verdict = $3 order by position`, [scope.eventId, newest.id, verdict])) as { reason: string }[])
      : [];
    return Object.assign(new OwnVetting(), { state, reasons: reasons.map(({ reason }) => reason), questions: await this.cases.questionsOf(scope.eventId, newest.id) });
  }
}
