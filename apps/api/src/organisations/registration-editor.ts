import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, type InvalidInput, type LocationRefused, NotFound, NotPossible, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Registration } from './entities/index.ts';
import { MyRegistrationReader } from './my-registration.reader.ts';
import { type DelegateMeetingsAffected } from './results/delegate-meetings-affected.ts';
import { RegistrationSaved, RegistrationWarning } from './results/save-registration.result.ts';
import { withheldFromOrganisers } from './withheld-from-organisers.ts';
import { type RegistrationStep, stepNumber } from './vocabulary.ts';

/** Why an edit was not made. */
export type EditFault = InvalidInput | LocationRefused | NotPossible | NotFound | DelegateMeetingsAffected;

export interface EditOrder<F extends object> {
  /** What the audit calls it, such as "registration.organisationSaved". */
  readonly action: string;
  /** The version the form was loaded with. */
  readonly version: number;
  /** The step that is reached by it. */
  readonly step?: RegistrationStep;
  /** Statuses in which it can be done. */
  readonly whileIn: readonly string[];
  /** Works on the locked row; whatever it returns ends the edit with nothing saved. */
  readonly work: (manager: EntityManager, registration: Registration) => Promise<F | null>;
  readonly warnings?: readonly { field: string; code: string }[];
}

class Refused<F> extends Error {
  constructor(readonly fault: F) {
    super('refused');
  }
}

const CLOSED: Record<string, string> = {
  submitted: 'Officers are checking the registration. What they look at cannot change meanwhile.',
  rejected: 'The registration was not accepted.',
  withdrawn: 'The registration was withdrawn.',
};

/** One edit of the own registration: row lock, version, status, audit and the fresh registration as the answer. */
@Injectable()
export class RegistrationEditor {
  constructor(
    private readonly source: DataSource,
    private readonly reader: MyRegistrationReader,
    private readonly audit: AuditLog,
  ) {}

  async edit<F extends object = never>(scope: DelegateScope, order: EditOrder<F>): Promise<RegistrationSaved | StaleVersion | NotFound | NotPossible | F> {
    try {
      return await inTransaction(this.source, (manager) => this.#edit(manager, scope, order));
    } catch (error) {
      if (error instanceof Refused) return error.fault as F;
      throw error;
    }
  }

  async #edit<F extends object>(manager: EntityManager, { eventId, actor, delegation }: DelegateScope, order: EditOrder<F>): Promise<RegistrationSaved | StaleVersion | NotFound | NotPossible> {
    const registration = await manager.findOne(Registration, { where: { eventId, id: delegation.registrationId }, lock: { mode: 'pessimistic_write' } });
    if (!registration) return NotFound.create();
    if (registration.version !== order.version) return StaleVersion.at(registration.version);
    if (!order.whileIn.includes(registration.status)) {
      return NotPossible.because(registration.status === 'submitted' ? 'underReview' : 'closed', CLOSED[registration.status] ?? 'This is not possible now.', registration.status);
    }
    const fault = await order.work(manager, registration);
    if (fault) throw new Refused(fault);
    await manager.query(
      'update registration set version = version + 1, updated_at = now(), current_step = greatest(current_step, $3) where event_id = $1 and id = $2',
      [eventId, registration.id, order.step ? stepNumber(order.step) : 1],
    );
    await this.audit.record(manager, actor, { action: order.action, eventId, subjectKind: 'registration', subjectId: registration.id, facts: { version: order.version + 1 } });
    const read = await this.reader.read(manager, eventId, registration.id, { delegateId: delegation.delegateId, isLead: delegation.isLead });
    const saved = read && actor.kind === 'account' && actor.acting ? withheldFromOrganisers(read) : read;
    const warnings = (order.warnings ?? []).map((warning) => Object.assign(new RegistrationWarning(), warning));
    return Object.assign(new RegistrationSaved(), { registration: saved, warnings });
  }
}

/** Statuses in which a firm may still write. */
export const OPEN_STATUSES = ['draft', 'returned', 'approved'] as const;
export const UNFINISHED_STATUSES = ['draft', 'returned'] as const;
export const LIVING_STATUSES = ['draft', 'submitted', 'returned', 'approved'] as const;
