import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type EventScope, InvalidInput, isUuid, type LocationRefused, NotPossible } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';
import { RegistrationListReader } from '../organisations/index.ts';
import { BroadcastReader } from './broadcast.reader.ts';
import { type BroadcastTexts, readTexts, textsFor } from './broadcast-texts.ts';
import { type BroadcastInput, BroadcastPreview, BroadcastSample, BroadcastSent, type SendBroadcastInput } from './broadcast.type.ts';
import { namesFirm } from './named-firms.ts';

const SAMPLES = 3;

interface Receiver {
  readonly id: string;
  readonly email: string;
  readonly locale: string;
  readonly wantsMail: boolean;
  readonly registrationId: string;
  /** Code name, or the name of a firm that has none. */
  readonly organisation: string;
}

/** Writes to whoever a filter of the registrations lets through: each once, in the language of the account. */
@Injectable()
export class BroadcastService {
  constructor(
    private readonly source: DataSource,
    private readonly registrations: RegistrationListReader,
    private readonly reader: BroadcastReader,
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
  ) {}

  async preview({ eventId }: EventScope, input: BroadcastInput): Promise<BroadcastPreview | InvalidInput | LocationRefused> {
    const texts = await this.#texts(this.source.manager, eventId, input);
    if (!('subjectEn' in texts)) return texts;
    const receivers = await this.#receivers(this.source.manager, eventId, input);
    return Object.assign(new BroadcastPreview(), {
      organisations: new Set(receivers.map(({ registrationId }) => registrationId)).size,
      receivers: receivers.length,
      mailed: receivers.filter(({ wantsMail }) => wantsMail).length,
      inUkrainian: receivers.filter(({ locale }) => locale === 'uk').length,
      samples: samplesOf(receivers).map(({ organisation, locale }) => Object.assign(new BroadcastSample(), { organisation, locale, ...textsFor(texts, locale, organisation) })),
    });
  }

  /** The same key sends once; whoever comes second gets what the first has sent. */
  async send({ eventId, eventSlug, actor }: EventScope, input: SendBroadcastInput): Promise<BroadcastSent | InvalidInput | LocationRefused | NotPossible> {
    if (!isUuid(input.clientKey)) return InvalidInput.of('clientKey', 'notAnId', 'The key is an id made by the page.');
    return inTransaction(this.source, async (manager) => {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7077))', [eventId]);
      const sent = await this.reader.byKey(manager, eventId, input.clientKey);
      if (sent) return Object.assign(new BroadcastSent(), { broadcast: sent });
      const texts = await this.#texts(manager, eventId, input);
      if (!('subjectEn' in texts)) return texts;
      const receivers = await this.#receivers(manager, eventId, input);
      if (receivers.length === 0) return NotPossible.because('nobody', 'Nobody fits these filters. Nothing was sent.');
      if (receivers.length !== input.expectedReceivers) return NotPossible.because('receiversChanged', `By now it would go to ${receivers.length} people. Nothing was sent; look at the preview again.`, String(receivers.length));
      const organisations = new Set(receivers.map(({ registrationId }) => registrationId)).size;
      const [{ id }] = (await manager.query(
        `insert into broadcast (event_id, client_key, sent_by, filter, subject_en, body_en, subject_uk, body_uk, organisations, receivers) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
        [eventId, input.clientKey, actor.accountId, JSON.stringify({ ...input.filter, audience: input.audience }), texts.subjectEn, texts.bodyEn, texts.subjectUk, texts.bodyUk, organisations, receivers.length],
      )) as [{ id: string }];
      await this.#deliver(manager, { eventId, eventSlug, broadcastId: id }, texts, receivers);
      await this.audit.record(manager, actor, { action: 'broadcast.sent', eventId, subjectKind: 'broadcast', subjectId: id, facts: { receivers: receivers.length, organisations } });
      return Object.assign(new BroadcastSent(), { broadcast: await this.reader.byKey(manager, eventId, input.clientKey) });
    });
  }

  async #deliver(manager: EntityManager, { eventId, eventSlug, broadcastId }: { readonly eventId: string; readonly eventSlug: string; readonly broadcastId: string }, texts: BroadcastTexts, receivers: readonly Receiver[]): Promise<void> {
    const [{ name: eventName }] = (await manager.query('select name from event where id = $1', [eventId])) as [{ name: string }];
    const letters = receivers.map((receiver) => {
      const { subject, body } = textsFor(texts, receiver.locale, receiver.organisation);
      const writtenIn = receiver.locale === 'uk' ? ('uk' as const) : ('en' as const);
      return { receiver, writtenIn, subject, lines: body.split(/\n+/).filter((line) => line.trim()), action: writtenIn === 'uk' ? 'Відкрити форум' : 'Open the forum' };
    });
    const delivered = await this.notifier.deliver(manager, eventId, 'organiserMessage', { eventName }, `/e/${eventSlug}/from-organisers`, letters);
    await manager.query(
      `insert into broadcast_receiver (event_id, broadcast_id, account_id, mail_id) select $1, $2, d."accountId", d."mailId" from jsonb_to_recordset($3::jsonb) as d ("accountId" uuid, "mailId" uuid)`,
      [eventId, broadcastId, JSON.stringify(delivered)],
    );
  }

  async #texts(manager: EntityManager, eventId: string, input: BroadcastInput): Promise<BroadcastTexts | InvalidInput | LocationRefused> {
    const texts = readTexts(input);
    if (!('subjectEn' in texts)) return texts;
    const rows = (await manager.query(`select distinct legal_name as name from registration where event_id = $1 and uses_code_name and legal_name <> ''`, [eventId])) as { name: string }[];
    const names = rows.map(({ name }) => name);
    const field = (Object.keys(texts) as (keyof BroadcastTexts)[]).find((key) => namesFirm(texts[key], names));
    return field ? InvalidInput.of(field, 'namesFirm', 'The text names a firm that has a code name. Others look over the shoulder: write its code name, or leave it out.') : texts;
  }

  /** Each account once, though it may stand for two organisations. */
  async #receivers(manager: EntityManager, eventId: string, { filter, audience }: BroadcastInput): Promise<Receiver[]> {
    const ids = await this.registrations.idsOf(eventId, filter, manager);
    return (await manager.query(
      `select distinct on (a.id) a.id, a.email, a.locale, a.email_notifications as "wantsMail", r.id as "registrationId",
         coalesce(case when r.uses_code_name then case when a.locale = 'uk' then r.code_name_uk else r.code_name_en end else coalesce(r.approved_name, nullif(r.legal_name, '')) end, '–') as organisation
       from delegate d join account a on a.id = d.account_id join registration r on r.event_id = d.event_id and r.id = d.registration_id
       where d.event_id = $1 and d.registration_id = any($2::uuid[]) and d.removed_at is null and a.disabled_at is null and (d.is_lead or $3 = 'delegates') order by a.id, r.id`,
      [eventId, ids, audience],
    )) as Receiver[];
  }
}

/** A few of them, of both languages where there are both. */
function samplesOf(receivers: readonly Receiver[]): readonly Receiver[] {
  const [ukrainian, others] = [receivers.filter(({ locale }) => locale === 'uk'), receivers.filter(({ locale }) => locale !== 'uk')];
  return [...others.slice(0, 1), ...ukrainian.slice(0, 1), ...others.slice(1), ...ukrainian.slice(1)].slice(0, SAMPLES);
}
