import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { type AccountActor } from './actor.ts';
import { isUuid } from './uuid.ts';

/** Names the acting under which an operation is asked for; each operation names it anew. */
export const ACTING_HEADER = 'x-spilno-acting';

export interface OpenActing {
  readonly id: string;
  readonly eventId: string;
  readonly registrationId: string;
  /** The lead of the organisation. */
  readonly delegateId: string;
}

/** Finds what an organiser does on behalf of whom, at every operation anew: a role that has just ended holds no longer. */
@Injectable()
export class ActingReader {
  constructor(private readonly source: DataSource) {}

  async find({ accountId, sessionId }: AccountActor, actingId: string): Promise<OpenActing | null> {
    if (!isUuid(actingId)) return null;
    const [row] = (await this.source.query(
      `select a.id, a.event_id as "eventId", a.registration_id as "registrationId", d.id as "delegateId"
       from acting a
       join event_role r on r.event_id = a.event_id and r.account_id = a.account_id and r.role = 'organiser'
       join session s on s.id = a.session_id and s.revoked_at is null
       join delegate d on d.event_id = a.event_id and d.registration_id = a.registration_id and d.is_lead and d.removed_at is null
       where a.id = $1 and a.account_id = $2 and a.session_id = $3 and a.ended_at is null and a.ends_at > now()`,
      [actingId, accountId, sessionId],
    )) as OpenActing[];
    return row ?? null;
  }
}

export const actingEnded = () => new GraphQLError('You no longer act on behalf of this organisation. Begin again to go on.', { extensions: { code: 'ACTING_ENDED' } });
