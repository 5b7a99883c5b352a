import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, InvalidInput, type LocationRefused, neutralText, NotFound, NotPossible, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { EventReader } from '../events/index.ts';
import { OneTimeLinks, SessionService } from '../identity/index.ts';
import { Notifier } from '../notifications/index.ts';
import { CodeNames } from './code-names.service.ts';
import { firstFault, sentenceOf } from './first-fault.ts';
import { type StartRegistrationInput } from './inputs/start-registration.input.ts';
import { START_SHAPE } from './shapes.ts';
import { INTERFACE_LANGUAGES } from './vocabulary.ts';

/** Links to one address within an hour; the answer is the same when no more are sent. */
const LINKS_PER_HOUR = 5;

interface StartedEvent {
  id: string;
  slug: string;
  name: string;
}

/** Begins a registration for whoever asks; only the mail tells whether one was there already. */
@Injectable()
export class StartRegistrationService {
  constructor(
    private readonly source: DataSource,
    private readonly events: EventReader,
    private readonly links: OneTimeLinks,
    private readonly notifier: Notifier,
    private readonly codeNames: CodeNames,
    private readonly audit: AuditLog,
    private readonly sessions: SessionService,
  ) {}

  /** @returns whether the signed-in person can go on without the mail, or why nothing was begun */
  async start(actor: Actor | null, input: StartRegistrationInput): Promise<boolean | InvalidInput | LocationRefused | NotFound | NotPossible> {
    const fault = firstFault(START_SHAPE, input) ?? refuseUnsafeTexts({ name: input.name });
    if (fault) return fault;
    if (!INTERFACE_LANGUAGES.includes(input.locale)) return InvalidInput.of('locale', 'unknownCode', sentenceOf('unknownCode'));
    const event = await this.events.publicEvent(input.eventSlug);
    if (!event) return NotFound.create();
    if (!event.isRegistrationOpen) return NotPossible.because('registrationClosed', 'Registration is not open.');
    if (!event.openTypes.includes(input.typeCode)) return NotPossible.because('typeClosed', 'The event is not open to this type of participant.');
    const accountId = await inTransaction(this.source, (manager) => this.#begin(manager, actor, input));
    const isOwnAddress = actor?.kind === 'account' && actor.accountId === accountId;
    if (isOwnAddress) await this.sessions.changed(accountId);
    return isOwnAddress;
  }

  async #begin(manager: EntityManager, actor: Actor | null, input: StartRegistrationInput): Promise<string> {
    const [event] = (await manager.query('select id, slug, name from event where slug = $1', [input.eventSlug])) as [StartedEvent];
    const accountId = await this.#accountFor(manager, input);
    const [{ found }] = (await manager.query(
      `select exists (select from delegate d where d.event_id = $1 and d.account_id = $2 and d.removed_at is null) as found`,
      [event.id, accountId],
    )) as [{ found: boolean }];
    if (!found) await this.#createDraft(manager, actor, event, accountId, input);
    await this.#mailLink(manager, event, accountId);
    return accountId;
  }

  /** The row is locked, so that two requests for one address begin one registration. */
  async #accountFor(manager: EntityManager, { email, name, locale }: StartRegistrationInput): Promise<string> {
    await manager.query('insert into account (email, display_name, locale) values ($1, $2, $3) on conflict (email) do nothing', [email, neutralText(name), locale]);
    const [{ id }] = (await manager.query('select id from account where email = $1 for update', [email])) as [{ id: string }];
    return id;
  }

  async #createDraft(manager: EntityManager, actor: Actor | null, event: StartedEvent, accountId: string, input: StartRegistrationInput): Promise<void> {
    const [{ id: organisationId }] = (await manager.query('insert into organisation default values returning id')) as [{ id: string }];
    const isProtected = input.typeCode === 'ukrainianManufacturer';
    const [{ id }] = (await manager.query(
      `insert into registration (event_id, organisation_id, type_code, country, uses_code_name) values ($1, $2, $3, $4, $5) returning id`,
      [event.id, organisationId, input.typeCode, isProtected ? 'UA' : null, false],
    )) as [{ id: string }];
    if (isProtected) await this.codeNames.assign(manager, event.id, id);
    await manager.query(
      `insert into delegate (event_id, registration_id, account_id, name, email, is_lead) values ($1, $2, $3, $4, $5, true)`,
      [event.id, id, accountId, neutralText(input.name), input.email],
    );
    await this.audit.record(manager, actor, { action: 'registration.started', eventId: event.id, subjectKind: 'registration', subjectId: id, facts: { type: input.typeCode } });
  }

  async #mailLink(manager: EntityManager, event: StartedEvent, accountId: string): Promise<void> {
    const [{ sent }] = (await manager.query(
      `select count(*)::int as sent from one_time_link where account_id = $1 and purpose = 'resumeRegistration' and created_at > now() - interval '1 hour'`,
      [accountId],
    )) as [{ sent: number }];
    if (sent >= LINKS_PER_HOUR) return;
    const targetPath = await this.links.create(manager, accountId, 'resumeRegistration', `/e/${event.slug}/register`);
    await this.notifier.notify(manager, { accountIds: [accountId], eventId: event.id, kind: 'registrationResume', facts: { eventName: event.name }, targetPath });
  }
}
