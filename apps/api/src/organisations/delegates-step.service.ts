import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type DelegateScope, InvalidInput, type LocationRefused, neutralText, NotFound, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { SessionService } from '../identity/index.ts';
import { RegistrationScreening } from '../vetting/index.ts';
import { Delegate, type Registration } from './entities/index.ts';
import { firstFault, sentenceOf } from './first-fault.ts';
import { type RegistrationDelegateInput, type SaveDelegatesStepInput } from './inputs/registration-step.input.ts';
import { publishedMeetingsInTheWay } from './published-meetings.ts';
import { type EditFault, LIVING_STATUSES, RegistrationEditor } from './registration-editor.ts';
import { DELEGATES_SHAPE } from './shapes.ts';

/** Step 2: the people. Contact details are shown only by consent of each person, which is not given here. */
@Injectable()
export class DelegatesStepService {
  constructor(
    private readonly editor: RegistrationEditor,
    private readonly sessions: SessionService,
    private readonly screening: RegistrationScreening,
  ) {}

  async save(scope: DelegateScope, input: SaveDelegatesStepInput) {
    const fault = firstFault(DELEGATES_SHAPE, input) ?? doubledMail(input.delegates) ?? refuseUnsafeTexts(textsOf(input.delegates));
    if (fault) return fault;
    const removed: string[] = [];
    const saved = await this.editor.edit<EditFault>(scope, {
      action: 'registration.delegatesSaved',
      version: input.version,
      step: 'delegates',
      whileIn: LIVING_STATUSES,
      work: async (manager, registration) => {
        const refused = await saveDelegates(manager, registration, input.delegates, removed);
        if (!refused && registration.status !== 'draft') await this.screening.order(manager, { eventId: registration.eventId, registrationId: registration.id });
        return refused;
      },
    });
    for (const accountId of removed) await this.sessions.changed(accountId);
    return saved;
  }
}

async function saveDelegates(manager: EntityManager, registration: Registration, wanted: readonly RegistrationDelegateInput[], removed: string[]): Promise<EditFault | null> {
  const { eventId, id: registrationId } = registration;
  const stored = await manager.createQueryBuilder(Delegate, 'd').where('d.event_id = :eventId and d.registration_id = :registrationId and d.removed_at is null', { eventId, registrationId }).getMany();
  const unknown = wanted.find(({ id }) => id && !stored.some((delegate) => delegate.id === id));
  if (unknown) return NotFound.create();
  const gone = stored.filter(({ id }) => !wanted.some((one) => one.id === id));
  if (gone.some(({ isLead }) => isLead)) return NotPossible.because('leadStays', 'Hand the lead over first.');
  for (const delegate of gone) {
    const meetings = await publishedMeetingsInTheWay(manager, eventId, { delegateId: delegate.id });
    if (meetings) return meetings;
    await manager.query('update delegate set removed_at = now(), version = version + 1 where event_id = $1 and id = $2', [eventId, delegate.id]);
    if (delegate.accountId) removed.push(delegate.accountId);
  }
  for (const [at, one] of wanted.entries()) {
    const fault = await upsert(manager, registration, stored.find(({ id }) => id === one.id) ?? null, one, at);
    if (fault) return fault;
  }
  return null;
}

async function upsert(manager: EntityManager, { eventId, id: registrationId }: Registration, stored: Delegate | null, one: RegistrationDelegateInput, at: number): Promise<EditFault | null> {
  const dayIds = one.attendsDayIds ?? stored?.attendsDayIds ?? [];
  const dayFault = await unknownDay(manager, eventId, dayIds, `delegates.${at}.attendsDayIds`);
  if (dayFault) return dayFault;
  const values = [neutralText(one.name), neutralText(one.jobFunction ?? stored?.jobFunction ?? ''), one.email, telephoneOf(one, stored), one.languages ?? stored?.languages ?? [], dayIds];
  if (!stored) {
    await manager.query(
      `insert into delegate (event_id, registration_id, name, job_function, email, telephone, languages, attends_day_ids, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp())`,
      [eventId, registrationId, ...values],
    );
    return null;
  }
  if (dayIds.length > 0) {
    const meetings = await publishedMeetingsInTheWay(manager, eventId, { delegateId: stored.id, outsideDayIds: dayIds });
    if (meetings) return meetings;
  }
  // Another address is another person: the consent and the sign-in of the former do not pass on to them.
  const isNewPerson = one.email.toLowerCase() !== stored.email.toLowerCase();
  if (isNewPerson && stored.isLead) return NotPossible.because('leadAddressStays', 'The address of the lead is the one you sign in with. Hand the lead over instead.');
  await manager.query(
    `update delegate set name = $3, job_function = $4, email = $5, telephone = $6, languages = $7, attends_day_ids = $8, version = version + 1,
       account_id = case when $9 then null else account_id end, shows_email = shows_email and not $9, shows_telephone = shows_telephone and not $9 and telephone is not distinct from $6,
       attendance_confirmed_at = case when $9 then null else attendance_confirmed_at end
     where event_id = $1 and id = $2`,
    [eventId, stored.id, ...values, isNewPerson],
  );
  return null;
}

const telephoneOf = (one: RegistrationDelegateInput, stored: Delegate | null): string | null => (one.telephone === undefined ? (stored?.telephone ?? null) : one.telephone?.trim() || null);

export async function unknownDay(manager: EntityManager, eventId: string, dayIds: readonly string[], field: string): Promise<InvalidInput | null> {
  if (dayIds.length === 0) return null;
  const [{ known }] = (await manager.query('select count(*)::int as known from event_day where event_id = $1 and id = any($2::uuid[])', [eventId, dayIds])) as [{ known: number }];
  return known === new Set(dayIds).size ? null : InvalidInput.of(field, 'unknownCode', sentenceOf('unknownCode'));
}

function doubledMail(delegates: readonly RegistrationDelegateInput[]): InvalidInput | null {
  const seen = new Set<string>();
  for (const [at, { email }] of delegates.entries()) {
    if (seen.has(email.toLowerCase())) return InvalidInput.of(`delegates.${at}.email`, 'doubled', sentenceOf('doubled'));
    seen.add(email.toLowerCase());
  }
  return null;
}

function textsOf(delegates: readonly RegistrationDelegateInput[]): Record<string, string | null | undefined> {
  return Object.fromEntries(delegates.flatMap(({ name, jobFunction }, at) => [[`delegates.${at}.name`, name], [`delegates.${at}.jobFunction`, jobFunction]]));
}

export type DelegateFault = EditFault | LocationRefused;
