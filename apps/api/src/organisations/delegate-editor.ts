import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, InvalidInput, NotFound, NotPossible, StaleVersion, uuidOrNone } from '../common/index.ts';
import { inTransaction, violatedConstraint } from '../database/index.ts';
import { sentenceOf } from './first-fault.ts';
import { Delegate } from './entities/index.ts';
import { MyRegistrationReader } from './my-registration.reader.ts';
import { type EditFault } from './registration-editor.ts';
import { RegistrationSaved } from './results/save-registration.result.ts';

export type DelegateAnswer = RegistrationSaved | StaleVersion | EditFault;

interface DelegateOrder {
  readonly action: string;
  readonly delegateId: string;
  /** Left out where the act is the same whatever the row says. */
  readonly version?: number;
  readonly work: (manager: EntityManager, delegate: Delegate) => Promise<EditFault | null>;
}

class Refused extends Error {
  constructor(readonly fault: EditFault) {
    super('refused');
  }
}

/** One change of a delegate of the own organisation: locks the registration and the row, so that two leads never cross. */
@Injectable()
export class DelegateEditor {
  constructor(
    private readonly source: DataSource,
    private readonly reader: MyRegistrationReader,
    private readonly audit: AuditLog,
  ) {}

  async edit(scope: DelegateScope, order: DelegateOrder): Promise<DelegateAnswer> {
    try {
      return await inTransaction(this.source, (manager) => this.#edit(manager, scope, order));
    } catch (error) {
      if (error instanceof Refused) return error.fault;
      if (violatedConstraint(error) === 'delegate_mail') return InvalidInput.of('email', 'doubled', sentenceOf('doubled'));
      throw error;
    }
  }

  async #edit(manager: EntityManager, { eventId, actor, delegation }: DelegateScope, order: DelegateOrder): Promise<DelegateAnswer> {
    const [registration] = (await manager.query('select status from registration where event_id = $1 and id = $2 for update', [eventId, delegation.registrationId])) as { status: string }[];
    const delegate = await manager
      .createQueryBuilder(Delegate, 'd')
      .where('d.event_id = :eventId and d.id = :id and d.registration_id = :registrationId and d.removed_at is null', { eventId, id: uuidOrNone(order.delegateId), registrationId: delegation.registrationId })
      .setLock('pessimistic_write')
      .getOne();
    if (!registration || !delegate) return NotFound.create();
    if (order.version !== undefined && delegate.version !== order.version) return StaleVersion.at(delegate.version);
    if (registration.status === 'rejected' || registration.status === 'withdrawn') return NotPossible.because('closed', 'This registration is closed.', registration.status);
    const fault = await order.work(manager, delegate);
    if (fault) throw new Refused(fault);
    await manager.query('update delegate set version = version + 1 where event_id = $1 and id = $2', [eventId, delegate.id]);
    await this.audit.record(manager, actor, { action: order.action, eventId, subjectKind: 'delegate', subjectId: delegate.id });
    const saved = await this.reader.read(manager, eventId, delegation.registrationId, delegation);
    return Object.assign(new RegistrationSaved(), { registration: saved, warnings: [] });
  }
}
