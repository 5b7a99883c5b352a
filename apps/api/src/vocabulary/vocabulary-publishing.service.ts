import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, EventBus, InvalidInput, NotFound, NotPossible, StaleVersion } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';
import { carryChoices, type Carried } from './carry-choices.ts';
import { CurrentVocabulary, readInForce } from './current-vocabulary.ts';
import { effectsOf } from './vocabulary-effects.ts';
import { lockVocabulary, readDraft } from './vocabulary-store.ts';

export interface PublishedVocabulary {
  readonly number: number;
  readonly carriedFirms: number;
}

const MAX_NOTE_LENGTH = 500;

interface Led {
  readonly registrationId: string;
  readonly slug: string;
  readonly name: string;
  readonly accountIds: readonly string[];
}

/** Of an event that is over nobody is told: there is nothing more to choose. */
const LEADS_SQL = `
select r.id as "registrationId", e.slug, e.name,
  array(select d.account_id from delegate d where d.event_id = r.event_id and d.registration_id = r.id and d.is_lead and d.removed_at is null and d.account_id is not null
    and e.archived_at is null and not exists (select from event_day x where x.event_id = e.id having max(x.date) < (now() + make_interval(secs => e.clock_offset_seconds))::date)) as "accountIds"
from registration r join event e on e.id = r.event_id where r.id = any($1::uuid[])`;

/** Publishing is one act: the version, the choices of firms that go along, the word to those firms and the log, or nothing. */
@Injectable()
export class VocabularyPublishingService {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly notifier: Notifier,
    private readonly bus: EventBus,
    private readonly current: CurrentVocabulary,
  ) {}

  async publish(actor: Actor, revision: number, note: string): Promise<PublishedVocabulary | InvalidInput | StaleVersion | NotFound | NotPossible> {
    if (note.trim() === '') return InvalidInput.of('note', 'required', 'Say in a few words what changes and why.');
    if (note.length > MAX_NOTE_LENGTH) return InvalidInput.of('note', 'tooLong', `At most ${MAX_NOTE_LENGTH} characters.`);
    const outcome = await inTransaction(this.source, (manager) => this.#publish(manager, actor, revision, note.trim()));
    if ('number' in outcome) await this.current.renew();
    return outcome;
  }

  async #publish(manager: EntityManager, actor: Actor, revision: number, note: string): Promise<PublishedVocabulary | StaleVersion | NotFound | NotPossible> {
    await lockVocabulary(manager);
    const draft = await readDraft(manager);
    if (!draft) return NotFound.create();
    if (draft.revision !== revision) return StaleVersion.at(draft.revision);
    const inForce = await readInForce(manager);
    const { differences, faults, choices, fates, canBePublished } = await effectsOf(manager, inForce, draft);
    if (!canBePublished) return refusalOf(differences.length, choices.find(({ kind }) => kind === 'refused'), faults[0]?.message);
    const number = inForce.number + 1;
    const facts = { added: count(differences, 'added'), changed: count(differences, 'changed'), removed: count(differences, 'removed') };
    await manager.query('insert into vocabulary_version (number, rows, aliases, release_checksum, note, facts, published_by) values ($1, $2, $3, $4, $5, $6, $7)', [
      number, JSON.stringify(draft.rows), JSON.stringify(draft.aliases), draft.releaseChecksum, note, JSON.stringify(facts), actor.accountId,
    ]);
    await manager.query('delete from vocabulary_draft');
    const carried = await carryChoices(manager, number, fates);
    await this.#tell(manager, carried);
    await this.audit.record(manager, actor, { action: 'vocabulary.published', facts: { number, ...facts, carriedFirms: carried.length } });
    await this.bus.publish('vocabularyChanged', { number }, manager);
    return { number, carriedFirms: carried.length };
  }

  /** Only the firm itself hears of its choices. */
  async #tell(manager: EntityManager, carried: readonly Carried[]): Promise<void> {
    const rows = (await manager.query(LEADS_SQL, [carried.map(({ registrationId }) => registrationId)])) as Led[];
    const leads = new Map(rows.map((row) => [row.registrationId, row]));
    for (const { eventId, registrationId, renamed, split } of carried) {
      const { slug, name, accountIds } = leads.get(registrationId)!;
      await this.notifier.notify(manager, { accountIds, eventId, kind: 'capabilitiesCarried', facts: { eventName: name, renamed, split }, targetPath: `/e/${slug}/register/capabilities` });
    }
  }
}

const count = (differences: readonly { readonly kind: string }[], kind: string): number => differences.filter((each) => each.kind === kind).length;

function refusalOf(differences: number, chosen: { code: string; firms: number } | undefined, fault: string | undefined): NotPossible {
  if (differences === 0) return NotPossible.because('nothingChanged', 'The draft says what is published already.');
  if (chosen) return NotPossible.because('nodeIsChosen', `${chosen.firms} firms have chosen ${chosen.code}. Merge it into another node, and their choices go along.`, `${chosen.code} ${chosen.firms}`);
  return NotPossible.because('hasFaults', `The draft has faults. The first: ${fault ?? ''}.`);
}
