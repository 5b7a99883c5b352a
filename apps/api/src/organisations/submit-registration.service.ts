import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope, EventClock, NotPossible } from '../common/index.ts';
import { Notifier } from '../notifications/index.ts';
import { VettingCases } from '../vetting/index.ts';
import { type Registration } from './entities/index.ts';
import { type ResumeWithdrawnRegistrationInput, type SubmitRegistrationInput, type WithdrawRegistrationInput } from './inputs/registration-step.input.ts';
import { MyRegistrationReader } from './my-registration.reader.ts';
import { type EditFault, LIVING_STATUSES, RegistrationEditor, UNFINISHED_STATUSES } from './registration-editor.ts';
import { RegistrationIncomplete } from './results/save-registration.result.ts';
import { RegistrationGap } from './types/my-registration.type.ts';

/** Sends a registration to the officers, or takes it back. */
@Injectable()
export class SubmitRegistrationService {
  constructor(
    private readonly editor: RegistrationEditor,
    private readonly reader: MyRegistrationReader,
    private readonly cases: VettingCases,
    private readonly notifier: Notifier,
    private readonly clock: EventClock,
  ) {}

  async submit(scope: DelegateScope, input: SubmitRegistrationInput) {
    return this.editor.edit<RegistrationIncomplete | NotPossible>(scope, {
      action: 'registration.submitted',
      version: input.version,
      step: 'check',
      whileIn: UNFINISHED_STATUSES,
      work: (manager, registration) => this.#send(manager, scope, registration, input.consents),
    });
  }

  async withdraw(scope: DelegateScope, input: WithdrawRegistrationInput) {
    return this.editor.edit<NotPossible>(scope, {
      action: 'registration.withdrawn',
      version: input.version,
      whileIn: LIVING_STATUSES,
      work: (manager, registration) => this.#withdraw(manager, registration),
    });
  }

  async resume(scope: DelegateScope, input: ResumeWithdrawnRegistrationInput) {
    return this.editor.edit<EditFault>(scope, {
      action: 'registration.resumed',
      version: input.version,
      whileIn: ['withdrawn'],
      work: async (manager, { eventId, id }) => {
        await manager.query(`update registration set status = 'draft', submitted_at = null, decided_at = null where event_id = $1 and id = $2`, [eventId, id]);
        return null;
      },
    });
  }

  async #send(manager: EntityManager, { eventSlug }: DelegateScope, registration: Registration, consents: boolean): Promise<RegistrationIncomplete | NotPossible | null> {
    const { eventId, id } = registration;
    const [event] = (await manager.query('select name, registration_closes_at from event where id = $1', [eventId])) as [{ name: string; registration_closes_at: Date | null }];
    const now = await this.clock.now(eventId, manager);
    // A registration that officers sent back in time may be mended after the deadline.
    if (registration.status === 'draft' && event.registration_closes_at && now >= event.registration_closes_at) {
      return NotPossible.because('registrationClosed', 'Registration has closed.', registration.status);
    }
    const gaps = (await this.reader.gaps(manager, eventId, id)).filter(({ blocks }) => blocks);
    if (!consents) gaps.push({ step: 'check', code: 'consent', blocks: true });
    if (gaps.length > 0) return incomplete(gaps);
    await manager.query(`update registration set status = 'submitted', submitted_at = now(), consented_at = now() where event_id = $1 and id = $2`, [eventId, id]);
    await this.cases.open(manager, eventId, id, registration.status === 'returned' ? 'resubmitted' : 'submitted');
    const leads = (await manager.query('select account_id as id from delegate where event_id = $1 and registration_id = $2 and is_lead and account_id is not null and removed_at is null', [eventId, id])) as { id: string }[];
    await this.notifier.notify(manager, { accountIds: leads.map((lead) => lead.id), eventId, kind: 'registrationSubmitted', facts: { eventName: event.name }, targetPath: `/e/${eventSlug}/registration` });
    return null;
  }

  /** A meeting that both sides agreed on is cancelled with a reason first: nothing vanishes silently. */
  async #withdraw(manager: EntityManager, { eventId, id, status }: Registration): Promise<NotPossible | null> {
    const [{ agreed }] = (await manager.query(
      `select count(*)::int as agreed from agreement where event_id = $1 and $2 in (first_registration_id, second_registration_id) and ended_at is null`,
      [eventId, id],
    )) as [{ agreed: number }];
    if (agreed > 0) return NotPossible.because('agreementsStand', `${agreed} agreed meetings stand. Cancel them first, with a reason.`, status);
    await manager.query(`update registration set status = 'withdrawn', decided_at = now() where event_id = $1 and id = $2`, [eventId, id]);
    await this.cases.abandon(manager, eventId, id);
    return null;
  }
}

function incomplete(gaps: readonly { step: string; code: string; blocks: boolean }[]): RegistrationIncomplete {
  return Object.assign(new RegistrationIncomplete(), {
    gaps: gaps.map((gap) => Object.assign(new RegistrationGap(), gap)),
    message: `Before it can be sent, ${gaps.length} ${gaps.length === 1 ? 'thing is' : 'things are'} missing.`,
  });
}
