import { Injectable } from '@nestjs/common';
import { addDecision, type OfficerId, type OrganisationId, type VettingDecision, type VettingError, type VettingVerdict } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, EventBus, InvalidInput, type LocationRefused, NotFound, NotPossible, neutralText, refuseUnsafeTexts, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type StoredCaseStatus, storedStatus } from './case-status.ts';
import { RegistrationOutcome } from './registration-outcome.ts';
import { RegistrationScreening } from './screening/registration-screening.ts';
import { ScreeningReader } from './screening/screening-reader.ts';

export interface DecisionOrder {
  readonly caseId: string;
  /** Version of the case that the officer saw; null for the demo's seeding alone. */
  readonly version: number | null;
  readonly verdict: VettingVerdict;
  readonly reason: string;
}

export type DecisionFault = InvalidInput | LocationRefused | NotFound | NotPossible | StaleVersion;
export interface DecisionTaken {
  readonly caseId: string;
  readonly status: StoredCaseStatus;
}

interface LockedCase {
  status: StoredCaseStatus;
  version: number;
  registrationId: string;
  organisationId: OrganisationId;
}

/** Takes one officer's decision; the second that agrees, or a third, carries it out. */
@Injectable()
export class DecideCaseService {
  constructor(
    private readonly source: DataSource,
    private readonly outcome: RegistrationOutcome,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
    private readonly screening: RegistrationScreening,
    private readonly screenings: ScreeningReader,
  ) {}

  async decide(actor: Actor & { accountId: string }, eventId: string, order: DecisionOrder): Promise<DecisionTaken | DecisionFault> {
    const unsafe = refuseUnsafeTexts({ reason: order.reason });
    if (unsafe) return unsafe;
    return inTransaction(this.source, async (manager) => {
      const locked = await lockCase(manager, eventId, order.caseId);
      if (!locked) return NotFound.create();
      const added = addDecision(await decisionsOf(manager, eventId, order.caseId), toDecision(actor, order), {
        organisationId: locked.organisationId,
        officerOrganisationIds: await organisationsOf(manager, actor.accountId),
      });
      if (!added.ok) return toFault(added.error);
      if (order.version !== null && order.version !== locked.version) return StaleVersion.at(locked.version);
      const waits = order.verdict === 'approve' ? await this.#waits(manager, eventId, locked.registrationId) : null;
      if (waits) return waits;
      return this.#store(manager, actor, eventId, locked, order, storedStatus(added.value.status), added.value.decisions.length);
    });
  }

  /** Nobody is approved over a likeness that waits or is the same; the names are compared with the lists of this moment. */
  async #waits(manager: EntityManager, eventId: string, registrationId: string): Promise<NotPossible | null> {
    await this.screening.screen(manager, eventId, [registrationId]);
    const { hits } = await this.screenings.of(eventId, registrationId, manager);
    if (hits.some(({ verdict }) => verdict === 'same')) return NotPossible.because('onDeniedList', 'An officer found it to be on a denied-party list. It can be returned or rejected.', 'same');
    return hits.some(({ verdict }) => verdict === null) ? NotPossible.because('screeningWaits', 'A likeness to a denied party waits. Settle it first.', 'review') : null;
  }

  /** What the lists said when the decision was taken. */
  async #keepEvidence(manager: EntityManager, eventId: string, caseId: string, registrationId: string): Promise<void> {
    const { lists, hits } = await this.screenings.of(eventId, registrationId, manager);
    await manager.query(
      `insert into screening_evidence (event_id, case_id, list_name, list_version, verdict, features)
       select $1, $2, e.name, e.edition, e.verdict, e.features from jsonb_to_recordset($3::jsonb) as e (name text, edition text, verdict text, features jsonb)`,
      [eventId, caseId, JSON.stringify(lists.map(({ name, edition, verdict }) => ({ name, edition, verdict, features: hits.filter(({ listName }) => listName === name) })))],
    );
  }

  async #store(
    manager: EntityManager,
    actor: Actor & { accountId: string },
    eventId: string,
    locked: LockedCase,
    order: DecisionOrder,
    status: StoredCaseStatus,
    position: number,
  ): Promise<DecisionTaken> {
    await manager.query(`insert into vetting_decision (event_id, case_id, position, officer_id, verdict, reason) values ($1, $2, $3, $4, $5, $6)`, [
      eventId,
      order.caseId,
      position,
      actor.accountId,
      order.verdict,
      neutralText(order.reason),
    ]);
    await this.#keepEvidence(manager, eventId, order.caseId, locked.registrationId);
    const isClosed = status === 'approved' || status === 'returned' || status === 'rejected';
    await manager.query(`update vetting_case set status = $3, version = version + 1, closed_at = case when $4 then now() end where event_id = $1 and id = $2`, [
      eventId,
      order.caseId,
      status,
      isClosed,
    ]);
    await this.audit.record(manager, actor, {
      action: 'vetting.decided',
      eventId,
      subjectKind: 'vettingCase',
      subjectId: order.caseId,
      facts: { verdict: order.verdict, position, status, registrationId: locked.registrationId },
    });
    if (isClosed) await this.outcome.carryOut(manager, actor, eventId, locked.registrationId, status);
    await this.bus.publish('eventChanged', { eventId }, manager);
    return { caseId: order.caseId, status };
  }
}

async function lockCase(manager: EntityManager, eventId: string, caseId: string): Promise<LockedCase | null> {
  const rows = (await manager.query(
    `select c.status, c.version, c.registration_id as "registrationId", r.organisation_id as "organisationId"
     from vetting_case c join registration r on r.event_id = c.event_id and r.id = c.registration_id
     where c.event_id = $1 and c.id = $2 and c.status <> 'abandoned' for update of c, r`,
    [eventId, caseId],
  )) as LockedCase[];
  return rows[0] ?? null;
}

const decisionsOf = (manager: EntityManager, eventId: string, caseId: string): Promise<VettingDecision[]> =>
  manager.query(`select officer_id as "officerId", verdict, reason from vetting_decision where event_id = $1 and case_id = $2 order by position`, [eventId, caseId]);

async function organisationsOf(manager: EntityManager, accountId: string): Promise<OrganisationId[]> {
  const rows = (await manager.query(
    `select distinct r.organisation_id as id from delegate d join registration r on r.event_id = d.event_id and r.id = d.registration_id where d.account_id = $1`,
    [accountId],
  )) as { id: OrganisationId }[];
  return rows.map(({ id }) => id);
}

const toDecision = (actor: { accountId: string }, order: DecisionOrder): VettingDecision => ({
  officerId: actor.accountId as OfficerId,
  verdict: order.verdict,
  reason: order.reason,
});

function toFault(error: VettingError): InvalidInput | NotPossible {
  switch (error.kind) {
    case 'caseDecided':
      return NotPossible.because('alreadyDecided', 'This case is decided already.', storedStatus(error.status));
    case 'sameOfficer':
      return NotPossible.because('sameOfficer', 'You have decided on this case. Another officer confirms.');
    case 'ownOrganisation':
      return NotPossible.because('ownOrganisation', 'Nobody decides on their own organisation.');
    case 'reasonRequired':
      return InvalidInput.of('reason', 'required', 'To return or reject, give the reason that the firm will read.');
  }
}
