import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { type MyRegistration, MyRegistrationReader, withheldFromOrganisers } from '../organisations/index.ts';
import { ActDoneForUs, ActingRequest } from './acting.type.ts';

const MOST_REQUESTS = 200;
const MOST_ACTS = 200;

/** What an organiser who acts for an organisation sees of it, and what the organisation sees of that. */
@Injectable()
export class ActingWorkReader {
  constructor(
    private readonly source: DataSource,
    private readonly registrations: MyRegistrationReader,
  ) {}

  async registration({ eventId, delegation }: DelegateScope): Promise<MyRegistration | null> {
    const read = await this.registrations.read(this.source.manager, eventId, delegation.registrationId, delegation);
    return read && withheldFromOrganisers(read);
  }

  /**
   * Those that wait for an answer, newest first: what has ended by which way is between the firms. Requests that the organisation
   * hides from itself are among them, or their absence would tell of its private lists.
   */
  async requests({ eventId, delegation }: DelegateScope): Promise<ActingRequest[]> {
    const rows = (await this.source.query(
      `select m.id, m.version, m.status, m.sender_registration_id = $2 as "isOwn", coalesce(m.turn = case when m.sender_registration_id = $2 then 'sender' else 'recipient' end, false) as "isOwnTurn",
         case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as counterpart,
         m.need_node_code as "needNodeCode", m.offer_node_code as "offerNodeCode", m.sent_at as "sentAt", m.expires_at as "expiresAt"
       from meeting_request m
       join registration o on o.event_id = m.event_id and o.id = case when m.sender_registration_id = $2 then m.recipient_registration_id else m.sender_registration_id end
       where m.event_id = $1 and $2 in (m.sender_registration_id, m.recipient_registration_id) and m.status in ('pending', 'countered') order by m.sent_at desc, m.id limit ${MOST_REQUESTS}`,
      [eventId, delegation.registrationId],
    )) as ActingRequest[];
    return rows.map((row) => Object.assign(new ActingRequest(), row));
  }

  /** Every beginning and every act, newest first. */
  async doneForUs({ eventId, delegation }: DelegateScope): Promise<ActDoneForUs[]> {
    const rows = (await this.source.query(
      `select d.id, d.action, a.display_name as "organiserName", d.reason, d.happened_at as "happenedAt" from (
         select b.id, b.action, b.account_id, s.reason, b.happened_at from act_on_behalf b join acting s on s.event_id = b.event_id and s.id = b.acting_id where b.event_id = $1 and b.registration_id = $2
         union all select s.id, 'acting.started', s.account_id, s.reason, s.started_at from acting s where s.event_id = $1 and s.registration_id = $2
       ) d join account a on a.id = d.account_id order by d.happened_at desc, d.id limit ${MOST_ACTS}`,
      [eventId, delegation.registrationId],
    )) as ActDoneForUs[];
    return rows.map((row) => Object.assign(new ActDoneForUs(), row));
  }
}
