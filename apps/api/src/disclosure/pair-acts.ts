import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, EventBus, NotFound, UserError } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { DisclosureChanged, type DisclosedPairState } from './disclosed-pair.type.ts';
import { lockPair } from './lock-pair.ts';
import { PairStates } from './pair-states.ts';

export interface PairAct<Fault> {
  /** Of the audit log, such as "nda.confirmed". */
  readonly action: string;
  readonly facts?: Record<string, string>;
  /** What is done; a fault undoes nothing because nothing was done. */
  readonly work: (manager: EntityManager, before: DisclosedPairState) => Promise<Fault | null>;
}

/** One act of the own side that changes what a pair discloses: alone on its pair, in the audit log, and on every open page at once. */
@Injectable()
export class PairActs {
  constructor(
    private readonly source: DataSource,
    private readonly states: PairStates,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async change<Fault extends UserError>(scope: DelegateScope, otherId: string, { action, facts, work }: PairAct<Fault>): Promise<DisclosureChanged | NotFound | Fault> {
    const { eventId, actor, delegation: { registrationId } } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockPair(manager, eventId, registrationId, otherId);
      const before = (await this.states.of(eventId, registrationId, [otherId], manager)).get(otherId);
      if (!before) return NotFound.create();
      const fault = await work(manager, before);
      if (fault) return fault;
      await this.audit.record(manager, actor, { action, eventId, subjectKind: 'registration', subjectId: otherId, facts: { from: registrationId, ...facts } });
      await this.bus.publish('matchesChanged', { eventId }, manager);
      await this.bus.publish('threadChanged', { eventId, registrationIds: [registrationId, otherId], messageId: null }, manager);
      const after = (await this.states.of(eventId, registrationId, [otherId], manager)).get(otherId);
      return Object.assign(new DisclosureChanged(), { pair: after! });
    });
  }
}
