import { Injectable } from '@nestjs/common';
import { answerStandBy, type StandBySide } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, NotFound, NotPossible } from '../../common/index.ts';
import { inTransaction } from '../../database/index.ts';
import { lockSchedule } from '../schedule-versions.ts';
import { StandByCourse } from './stand-by-course.ts';
import { StandByNotices } from './stand-by-notices.ts';
import { StandByPlacing } from './stand-by-placing.ts';
import { eventDayAt, reportOfId } from './stand-by-rows.ts';

interface Offer {
  readonly id: string;
  readonly reportId: string;
  readonly agreementId: string;
  readonly firstId: string;
  readonly secondId: string;
  readonly status: 'open' | 'taken' | 'refused' | 'expired' | 'withdrawn';
  readonly expiresAt: Date;
  readonly firstDelegateId: string | null;
  readonly secondDelegateId: string | null;
}

/** The same words whatever ended it. */
const offerOver = () => NotPossible.because('offerOver', 'This offer is over. If another table falls free you are asked first.');

/** A delegate who was asked takes an offer or does not. */
@Injectable()
export class StandByAnswerService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly course: StandByCourse,
    private readonly placing: StandByPlacing,
    private readonly notices: StandByNotices,
  ) {}

  answer(scope: DelegateScope, offerId: string, takes: boolean): Promise<NotFound | NotPossible | null> {
    const { eventId, delegation } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      await this.course.settle(manager, eventId);
      const offer = await findOffer(manager, eventId, offerId, delegation.delegateId);
      if (!offer) return NotFound.create();
      const now = await this.clock.now(eventId, manager);
      const day = await eventDayAt(manager, eventId, now);
      const side: StandBySide = offer.firstId === delegation.registrationId ? 'first' : 'second';
      const taken = (['first', 'second'] as const).filter((one) => (one === 'first' ? offer.firstDelegateId : offer.secondDelegateId) !== null);
      const outcome = answerStandBy({ status: offer.status, expiresMs: offer.expiresAt.getTime(), taken }, side, takes, now.getTime());
      if (!outcome.ok) return outcome.error.kind === 'alreadyTaken' ? NotPossible.because('alreadyTaken', 'Your side has taken it. It waits for the other.', 'open') : offerOver();
      if (takes && (day === null || !(await isPresent(manager, eventId, delegation.delegateId, day)))) return NotPossible.because('notPresent', 'Say that you are here first; the meeting begins at once.');
      const fault = takes ? await this.#take(manager, scope, offer, side, { day: day!, now, isBoth: outcome.value.status === 'taken' }) : await this.#refuse(manager, scope, offer, side, now);
      await this.course.settle(manager, eventId);
      return fault;
    });
  }

  async #refuse(manager: EntityManager, { eventId, actor, delegation }: DelegateScope, offer: Offer, side: StandBySide, now: Date): Promise<null> {
    // Who refuses need not be told that nothing came of it.
    const [first, second] = side === 'first' ? [null, offer.secondDelegateId] : [offer.firstDelegateId, null];
    await this.course.endOffer(manager, eventId, { ...offer, firstDelegateId: first, secondDelegateId: second }, 'refused', now, side);
    await this.notices.record(manager, actor, eventId, 'standBy.refused', { kind: 'delegate', id: delegation.delegateId });
    return null;
  }

  async #take(manager: EntityManager, scope: DelegateScope, offer: Offer, side: StandBySide, { day, now, isBoth }: { readonly day: string; readonly now: Date; readonly isBoth: boolean }): Promise<NotPossible | null> {
    const { eventId, actor, delegation } = scope;
    await manager.query(`update stand_by_offer set ${side}_delegate_id = $3 where event_id = $1 and id = $2`, [eventId, offer.id, delegation.delegateId]);
    await this.notices.record(manager, actor, eventId, 'standBy.taken', { kind: 'delegate', id: delegation.delegateId });
    await this.notices.changed(manager, eventId, [delegation.registrationId]);
    if (!isBoth) return null;
    const { firstDelegateId, secondDelegateId } = { ...offer, [`${side}DelegateId`]: delegation.delegateId } as { firstDelegateId: string; secondDelegateId: string };
    const report = await reportOfId(manager, eventId, offer.reportId);
    if (await this.placing.place(manager, actor, eventId, report, { ...offer, firstDelegateId, secondDelegateId }, { day, now })) return null;
    await this.course.endOffer(manager, eventId, { ...offer, firstDelegateId, secondDelegateId }, 'withdrawn', now);
    return offerOver();
  }
}

/** An offer that this person was asked about; nobody else can know that it exists. */
async function findOffer(manager: EntityManager, eventId: string, offerId: string, delegateId: string): Promise<Offer | null> {
  const [row] = (await manager.query(
    `select id, report_id as "reportId", agreement_id as "agreementId", first_registration_id as "firstId", second_registration_id as "secondId", status, expires_at as "expiresAt",
       first_delegate_id as "firstDelegateId", second_delegate_id as "secondDelegateId"
     from stand_by_offer where event_id = $1 and id = $2 and $3::uuid = any(first_asked || second_asked)`,
    [eventId, offerId, delegateId],
  )) as Offer[];
  return row ?? null;
}

const isPresent = async (manager: EntityManager, eventId: string, delegateId: string, day: string): Promise<boolean> =>
  ((await manager.query('select 1 from presence where event_id = $1 and delegate_id = $2 and day = $3', [eventId, delegateId, day])) as unknown[]).length > 0;
