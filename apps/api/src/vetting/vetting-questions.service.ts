import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, type EventScope, InvalidInput, type LocationRefused, NotFound, NotPossible, neutralText, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';

type Fault = InvalidInput | LocationRefused | NotFound | NotPossible;

/** Questions of the officers to a firm, and its answers. */
@Injectable()
export class VettingQuestionsService {
  constructor(
    private readonly source: DataSource,
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
  ) {}

  /** @returns the id of the question */
  async ask(scope: EventScope, caseId: string, question: string): Promise<string | Fault> {
    const fault = textFault('question', question);
    if (fault) return fault;
    return inTransaction(this.source, async (manager) => {
      const [open] = (await manager.query(
        `select c.registration_id as "registrationId", c.status in ('first', 'second', 'third') as "isOpen", e.name as "eventName" from vetting_case c join event e on e.id = c.event_id
         where c.event_id = $1 and c.id = $2 and c.status <> 'abandoned' for share of c`,
        [scope.eventId, caseId],
      )) as { registrationId: string; isOpen: boolean; eventName: string }[];
      if (!open) return NotFound.create();
      if (!open.isOpen) return NotPossible.because('alreadyDecided', 'This case is decided already.');
      const [{ id }] = (await manager.query(`insert into vetting_question (event_id, case_id, asked_by, question) values ($1, $2, $3, $4) returning id`, [
        scope.eventId,
        caseId,
        scope.actor.accountId,
        neutralText(question),
      ])) as [{ id: string }];
      const leads = (await manager.query(`select account_id as id from delegate where event_id = $1 and registration_id = $2 and is_lead and account_id is not null and removed_at is null`, [
        scope.eventId,
        open.registrationId,
      ])) as { id: string }[];
      await this.notifier.notify(manager, {
        accountIds: leads.map((lead) => lead.id),
        eventId: scope.eventId,
        kind: 'vettingQuestion',
        facts: { eventName: open.eventName },
        targetPath: `/e/${scope.eventSlug}/registration`,
      });
      await this.audit.record(manager, scope.actor, { action: 'vetting.asked', eventId: scope.eventId, subjectKind: 'vettingCase', subjectId: caseId });
      return id;
    });
  }

  /** Answers a question of the officers, once; another firm's question does not exist. */
  async answer(scope: DelegateScope, questionId: string, answer: string): Promise<string | Fault> {
    const fault = textFault('answer', answer);
    if (fault) return fault;
    return inTransaction(this.source, async (manager) => {
      const [found] = (await manager.query(
        `select q.answered_at is not null as "isAnswered", q.case_id as "caseId" from vetting_question q join vetting_case c on c.event_id = q.event_id and c.id = q.case_id
         where q.event_id = $1 and q.id = $2 and c.registration_id = $3 for update of q`,
        [scope.eventId, questionId, scope.delegation.registrationId],
      )) as { isAnswered: boolean; caseId: string }[];
      if (!found) return NotFound.create();
      if (found.isAnswered) return NotPossible.because('alreadyAnswered', 'This question is answered already.');
      await manager.query(`update vetting_question set answer = $3, answered_by = $4, answered_at = now() where event_id = $1 and id = $2`, [
        scope.eventId,
        questionId,
        neutralText(answer),
        scope.actor.accountId,
      ]);
      await this.audit.record(manager, scope.actor, { action: 'vetting.answered', eventId: scope.eventId, subjectKind: 'vettingCase', subjectId: found.caseId });
      return questionId;
    });
  }

  /** Marks a certificate as seen by the officer; verified twice it stays as it was. */
  async verifyCertificate(scope: EventScope, certificateId: string): Promise<string | Fault> {
    return inTransaction(this.source, async (manager) => {
      const [rows] = (await manager.query(
        `update certificate set verified_at = coalesce(verified_at, now()), verified_by = coalesce(verified_by, $3) where event_id = $1 and id = $2 returning registration_id as "registrationId"`,
        [scope.eventId, certificateId, scope.actor.accountId],
      )) as [{ registrationId: string }[], number];
      if (!rows[0]) return NotFound.create();
      await this.audit.record(manager, scope.actor, { action: 'certificate.verified', eventId: scope.eventId, subjectKind: 'registration', subjectId: rows[0].registrationId, facts: { certificateId } });
      return certificateId;
    });
  }
}

function textFault(field: string, text: string): InvalidInput | LocationRefused | null {
  if (!neutralText(text)) return InvalidInput.of(field, 'required', 'Write something first.');
  return refuseUnsafeTexts({ [field]: text });
}
