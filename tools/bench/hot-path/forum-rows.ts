import { createHash } from 'node:crypto';
import { type Random, seededRandom } from '@spilno/kernel';
import { COOPERATION_FORMS, CERTIFICATE_KINDS, HEAD_COUNT_BANDS, LEAD_TIME_BANDS, MACRO_REGIONS, PRODUCTION_PLACES, QUANTITY_BANDS, taxonomy } from '@spilno/taxonomy';

/** Rows of one event by table; columns are named as in the database. */
export type ForumRows = Readonly<Record<TableName, readonly Row[]>>;
export type Row = Readonly<Record<string, unknown>>;
type TableName = 'account' | 'session' | 'organisation' | 'registration' | 'delegate' | 'capability_entry' | 'cooperation_form' | 'certificate' | 'wish' | 'private_exclusion' | 'meeting_request' | 'agreement' | 'disclosure_withdrawal';

export interface Forum {
  readonly eventId: string;
  readonly officers: readonly [string, string];
  readonly delegates: readonly ForumDelegate[];
  readonly rows: ForumRows;
}

export interface ForumDelegate {
  readonly registrationId: string;
  readonly accountId: string;
  readonly token: string;
}

const FOREIGN = ['DE', 'PL', 'CZ', 'FR', 'GB', 'US', 'TR', 'DK', 'SE', 'NO'];
const LEAVES = taxonomy.capabilities.filter(({ children }) => children.length === 0).map(({ code }) => code);

/** Approved organisations, half of them Ukrainian manufacturers, with everything that a list of matches reads; same seed, same rows. */
export function forumRows(organisations: number, seed: number): Forum {
  const random = seededRandom(seed);
  const eventId = uuidOf(random);
  const officers = [uuidOf(random), uuidOf(random)] as const;
  const rows: Record<TableName, Row[]> = { account: [], session: [], organisation: [], registration: [], delegate: [], capability_entry: [], cooperation_form: [], certificate: [], wish: [], private_exclusion: [], meeting_request: [], agreement: [], disclosure_withdrawal: [] };
  rows.account.push(...officers.map((id, index) => ({ id, email: `officer${index}@bench.example`, display_name: `Officer ${index}` })));
  const delegates = Array.from({ length: organisations }, (_, index) => addOrganisation(rows, random, eventId, index));
  addPairs(rows, random, eventId, delegates);
  return { eventId, officers, delegates, rows };
}

function addOrganisation(rows: Record<TableName, Row[]>, random: Random, event_id: string, index: number): ForumDelegate {
  const isUkrainian = index % 2 === 0;
  const [organisationId, registrationId, accountId] = [uuidOf(random), uuidOf(random), uuidOf(random)];
  const token = createHash('sha256').update(`bench ${accountId}`).digest('base64url');
  rows.account.push({ id: accountId, email: `delegate${index}@bench.example`, display_name: `Delegate ${index}` });
  rows.session.push({ token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`, account_id: accountId, expires_at: '2100-01-01' });
  rows.organisation.push({ id: organisationId });
  rows.registration.push({
    event_id, id: registrationId, organisation_id: organisationId, type_code: isUkrainian ? 'ukrainianManufacturer' : 'foreignCompany', status: 'submitted',
    legal_name: `Firm number ${index}`, country: isUkrainian ? 'UA' : pick(random, FOREIGN), head_count_band: pick(random, HEAD_COUNT_BANDS).code, about: 'Makes what it says.', languages: ['en'],
    code_name_en: isUkrainian ? `Yavir ${index}` : null, code_name_uk: isUkrainian ? `Явір ${index}` : null, uses_code_name: isUkrainian,
    macro_region: isUkrainian ? pick(random, MACRO_REGIONS).code : null, macro_region_shown_since: isUkrainian ? '2026-01-01' : null,
    shows_certificates: random.below(2) === 0, shows_website: false, preview_agreed_at: isUkrainian ? '2026-01-01' : null,
  });
  rows.delegate.push({ event_id, id: uuidOf(random), registration_id: registrationId, account_id: accountId, name: `Delegate ${index}`, email: `delegate${index}@bench.example`, is_lead: true });
  addCapabilities(rows, random, event_id, registrationId);
  return { registrationId, accountId, token };
}

function addCapabilities(rows: Record<TableName, Row[]>, random: Random, event_id: string, registration_id: string): void {
  for (const direction of ['offer', 'need']) {
    for (const [position, node_code] of some(random, LEAVES, 2 + random.below(6)).entries()) {
      rows.capability_entry.push({
        event_id, registration_id, direction, node_code, position, is_essential: random.below(3) === 0, place: pick(random, PRODUCTION_PLACES).code,
        quantity_band: random.below(3) === 0 ? null : pick(random, QUANTITY_BANDS).code, lead_time_band: random.below(3) === 0 ? null : pick(random, LEAD_TIME_BANDS).code,
      });
    }
  }
  for (const direction of ['offered', 'sought']) {
    for (const { code } of some(random, COOPERATION_FORMS, 1 + random.below(4))) rows.cooperation_form.push({ event_id, registration_id, direction, form: code, place: pick(random, PRODUCTION_PLACES).code });
  }
  for (const { code } of some(random, CERTIFICATE_KINDS, random.below(3))) rows.certificate.push({ event_id, id: uuidOf(random), registration_id, kind: code });
}

/** Each organisation has wishes; some pairs ask, agree, exclude or take their disclosure back. */
function addPairs(rows: Record<TableName, Row[]>, random: Random, event_id: string, delegates: readonly ForumDelegate[]): void {
  const sides = [delegates.filter((_, index) => index % 2 === 0), delegates.filter((_, index) => index % 2 === 1)];
  for (const [index, { registrationId: own, accountId }] of delegates.entries()) {
    const others = some(random, sides[1 - (index % 2)]!, 14).map(({ registrationId }) => registrationId);
    for (const [place, to] of others.slice(0, 8).entries()) rows.wish.push({ event_id, from_registration_id: own, to_registration_id: to, value: place < 3 ? 'must' : place < 7 ? 'would' : 'no', before_matching: false });
    if (random.below(3) === 0 && others[8]) rows.private_exclusion.push({ event_id, registration_id: own, excluded_registration_id: others[8], reason: 'competitor', before_matching: random.below(2) === 0 });
    // Only one side of the hall asks, so that no pair asks twice.
    if (index % 2 === 1) for (const to of others.slice(9)) addRequest(rows, random, event_id, own, to, accountId);
  }
}

function addRequest(rows: Record<TableName, Row[]>, random: Random, event_id: string, from: string, to: string, accountId: string): void {
  const id = uuidOf(random);
  const status = pick(random, ['pending', 'pending', 'accepted', 'accepted', 'declined']);
  rows.meeting_request.push({ event_id, id, sender_registration_id: from, recipient_registration_id: to, status, turn: status === 'pending' ? 'recipient' : null, expires_at: '2100-01-01' });
  if (status !== 'accepted') return;
  const [first_registration_id, second_registration_id] = [from, to].toSorted();
  rows.agreement.push({ event_id, first_registration_id, second_registration_id, source: 'request', request_id: id });
  if (random.below(5) === 0) rows.disclosure_withdrawal.push({ event_id, from_registration_id: from, to_registration_id: to, withdrawn_by: accountId });
}

const pick = <T>(random: Random, values: readonly T[]): T => values[random.below(values.length)]!;
const some = <T>(random: Random, values: readonly T[], count: number): T[] => random.shuffled(values).slice(0, count);

function uuidOf(random: Random): string {
  const hex = Array.from({ length: 4 }, () => random.below(2 ** 32).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
