import { setTimeout as sleep } from 'node:timers/promises';
import { ApiSession } from './api.ts';
import { createEventWorld, givePasswords, linksMailedTo, type EventWorld } from './event-world.ts';
import { IMPORT_HEADING, importFile } from './import-file.ts';

/** A firm of the world, with its lead's session. */
export interface WorldFirm {
  readonly email: string;
  readonly lead: ApiSession;
  readonly registrationId: string;
}

/** An event in the middle of its life: firms approved, requests in every box, a schedule published and a draft after it, a file imported. */
export interface FullWorld extends EventWorld {
  readonly foreign: WorldFirm;
  readonly ukrainian: WorldFirm;
  /** Another firm from abroad. */
  readonly second: WorldFirm;
  /** A firm whose registration is a draft. */
  readonly beginner: WorldFirm;
  readonly meetingId: string;
  readonly caseId: string;
  readonly importBatchId: string;
  /** A request of another firm that the Ukrainian one has not answered yet. */
  readonly pendingRequestId: string;
}

interface Plan {
  readonly key: string;
  readonly name: string;
  readonly country: string;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
}

const BRANDT: Plan = { key: 'brandt', name: 'Brandt Faserverbundwerke und Oberflächentechnik GmbH & Co. KG', country: 'DE', offers: ['P.COMP.CFRP', 'P.QMS.9100'], needs: ['P.MAC.CNC5', 'P.EMS.HARN'] };
const WISLA: Plan = { key: 'wisla', name: 'Wisla Elektronika', country: 'PL', offers: ['P.EMS.SMT'], needs: ['P.MAC.TURN', 'P.FOR.CAST'] };
const RUBIN: Plan = { key: 'rubin', name: 'Рубін Механіка', country: 'UA', offers: ['P.MAC.CNC5', 'P.MAC.TURN'], needs: ['P.COMP.CFRP'] };
const WAITING: Plan = { key: 'waiting', name: 'Halvor Marine', country: 'NO', offers: ['P.COMP.CFRP'], needs: ['P.MAC.CNC5'] };
/** Second delegate of every firm. */
export const COLLEAGUE = 'Taras Melnyk';
const SAVED = '... on RegistrationSaved { registration { id version } }';
const FILE = [
  IMPORT_HEADING,
  'Kestrel Machining;GB;foreign;GB-5521;https://kestrel.example;Precision machining.;machining;composites;;;;50;Ann Lee <ann.lee@kestrel.example>;en;',
  ';PL;foreign;PL-77;;;;;;;;;;;',
].join('\n');

/** Makes the world through the API, as its people would. */
export async function createFullWorld(): Promise<FullWorld> {
  const world = await createEventWorld();
  const { slug } = world;
  const organiser = await ApiSession.as(world.organiser);
  const officers = await Promise.all(world.officers.map((email) => ApiSession.as(email)));
  const [foreign, second, ukrainian] = [await register(slug, BRANDT), await register(slug, WISLA), await register(slug, RUBIN)];
  for (const firm of [foreign, second, ukrainian]) await approve(slug, firm, [officers[0]!, officers[1]!]);
  const waiting = await register(slug, WAITING);
  const caseId = await caseOf(slug, waiting, officers[0]!);
  await ukrainian.lead.act('agreeToPreview', 'AgreeToPreviewInput', { eventSlug: slug, version: await versionOf(slug, ukrainian) });
  const { eventSetup } = await organiser.ask<{ eventSetup: { version: number } }>('query ($slug: String!) { eventSetup(eventSlug: $slug) { version } }', { slug });
  await organiser.act('openMatching', 'EventStepInput', { eventSlug: slug, version: eventSetup.version });
  const pendingRequestId = await meetAndPlan(slug, organiser, { foreign, second, ukrainian });
  const importBatchId = await importFile(slug, organiser, FILE);
  const beginner = await beginRegistration(slug, 'beginner', 'foreignCompany');
  await givePasswords();
  const { agenda } = await foreign.lead.ask<{ agenda: { meetings: { id: string }[] } }>('query ($slug: String!) { agenda(eventSlug: $slug) { meetings { id } } }', { slug });
  return { ...world, foreign, ukrainian, second, beginner, caseId, importBatchId, pendingRequestId, meetingId: agenda.meetings[0]!.id };
}

/** A registration that has begun: its lead is signed in. */
export async function beginRegistration(slug: string, key: string, typeCode: 'ukrainianManufacturer' | 'foreignCompany'): Promise<WorldFirm> {
  const email = `lead@${key}-${slug}.example`;
  const lead = new ApiSession();
  await lead.act('startRegistration', 'StartRegistrationInput', { eventSlug: slug, email, name: 'Olena Koval', typeCode, locale: 'en' });
  const token = (await linksMailedTo(email)).map((link) => /\/link\/([\w-]+)/.exec(link)?.[1]).find(Boolean);
  await lead.act('openLink', 'OpenLinkInput', { token }, '', 'SignedIn');
  const { myRegistration } = await lead.ask<{ myRegistration: { id: string } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { id } }', { slug });
  return { email, lead, registrationId: myRegistration.id };
}

async function register(slug: string, plan: Plan): Promise<WorldFirm> {
  const firm = await beginRegistration(slug, plan.key, plan.country === 'UA' ? 'ukrainianManufacturer' : 'foreignCompany');
  const save = async (step: string, input: object) =>
    firm.lead.act(`save${step}Step`, `Save${step}StepInput`, { eventSlug: slug, version: await versionOf(slug, firm), ...input }, SAVED, 'RegistrationSaved');
  const entries = (codes: readonly string[]) => codes.map((nodeCode) => ({ nodeCode, isEssential: false, quantityBand: '200-1000', leadTimeBand: '8-12', place: 'either' }));
  const forms = ['subcontract', 'venture', 'licence'].map((form) => ({ form, place: 'either' }));
  const { myRegistration } = await firm.lead.ask<{ myRegistration: { delegates: { id: string }[] } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { delegates { id } } }', { slug });
  const isUkrainian = plan.country === 'UA';
  await save('Organisation', { legalName: plan.name, country: plan.country, registrationNumber: numberOf(slug, plan), languages: ['en', 'uk'], about: 'Series production for aviation and ground vehicles.', owners: [{ name: 'Founders', country: plan.country, sharePercent: 100 }] });
  const lead = { id: myRegistration.delegates[0]!.id, name: 'Olena Koval', email: firm.email, jobFunction: 'Business development', languages: ['en', 'uk'] };
  await save('Delegates', { delegates: [lead, { name: COLLEAGUE, email: `colleague.${firm.email}`, jobFunction: 'Engineering', languages: ['en'] }] });
  await save('Capabilities', { offers: entries(plan.offers), needs: entries(plan.needs) });
  await save('Cooperation', { offered: forms, sought: forms });
  await save('Particulars', { headCountBand: '50-249', ...(isUkrainian && { macroRegion: 'centre' }), certificates: [{ kind: 'aqap-2110', number: 'Q-1', issuer: 'Bureau', scope: 'Machining' }] });
  await firm.lead.act('submitRegistration', 'SubmitRegistrationInput', { eventSlug: slug, version: await versionOf(slug, firm), consents: true }, '', 'RegistrationSaved');
  return firm;
}

/** A registration number of this world alone; the Ukrainian register counts eight digits. */
const numberOf = (slug: string, { key, country }: Plan): string => {
  const digits = 10_000_000 + ([...`${slug}${key}`].reduce((sum, letter) => (sum * 131 + letter.codePointAt(0)!) % 89_999_999, 7));
  return country === 'UA' ? String(digits) : `${country}-${digits}`;
};

/** Other offers and needs for an approved firm; a need is essential where it begins with an exclamation mark. */
export async function changeCapabilities(slug: string, firm: WorldFirm, { offers, needs, place }: { readonly offers: readonly string[]; readonly needs: readonly string[]; readonly place: 'ukraine' | 'abroad' }): Promise<void> {
  const entries = (codes: readonly string[]) => codes.map((code) => ({ nodeCode: code.replace('!', ''), isEssential: code.startsWith('!'), quantityBand: null, leadTimeBand: null, place }));
  await firm.lead.act('saveCapabilitiesStep', 'SaveCapabilitiesStepInput', { eventSlug: slug, version: await versionOf(slug, firm), offers: entries(offers), needs: entries(needs) }, SAVED, 'RegistrationSaved');
}

async function versionOf(slug: string, { lead }: WorldFirm): Promise<number> {
  const { myRegistration } = await lead.ask<{ myRegistration: { version: number } }>('query ($slug: String!) { myRegistration(eventSlug: $slug) { version } }', { slug });
  return myRegistration.version;
}

async function caseOf(slug: string, { registrationId }: WorldFirm, officer: ApiSession): Promise<string> {
  const { vettingQueue } = await officer.ask<{ vettingQueue: { cases: { id: string; registrationId: string }[] } }>('query ($slug: String!) { vettingQueue(eventSlug: $slug) { cases { id registrationId } } }', { slug });
  return vettingQueue.cases.find((one) => one.registrationId === registrationId)!.id;
}

async function approve(slug: string, firm: WorldFirm, officers: readonly ApiSession[]): Promise<void> {
  for (const officer of officers) {
    const id = await caseOf(slug, firm, officer);
    const { vettingCase } = await officer.ask<{ vettingCase: { version: number } }>('query ($slug: String!, $id: ID!) { vettingCase(eventSlug: $slug, id: $id) { version } }', { slug, id });
    await officer.act('decideVettingCase', 'DecideVettingCaseInput', { eventSlug: slug, caseId: id, version: vettingCase.version, verdict: 'approve', reason: '' });
  }
}

/**
 * One pair agrees and is planned and published; another asks and waits; then a run makes a draft.
 * @returns the id of the request that waits
 */
async function meetAndPlan(slug: string, organiser: ApiSession, { foreign, second, ukrainian }: Record<'foreign' | 'second' | 'ukrainian', WorldFirm>): Promise<string> {
  const send = (from: WorldFirm, to: WorldFirm, node: string) =>
    from.lead.act<{ requestId: string }>('sendMeetingRequest', 'SendMeetingRequestInput', { eventSlug: slug, recipientId: to.registrationId, message: 'We would like to speak about a joint series.', direction: 'get', needNodeCode: node, offerNodeCode: node }, '... on MeetingRequestSent { requestId }', 'MeetingRequestSent');
  const { requestId } = await send(foreign, ukrainian, 'P.MAC.CNC5');
  await ukrainian.lead.act('acceptMeetingRequest', 'MeetingRequestRef', { eventSlug: slug, requestId, version: 1 }, '', 'MeetingRequestActedOn');
  const pending = await send(second, ukrainian, 'P.MAC.TURN');
  await foreign.lead.act('setWish', 'SetWishInput', { eventSlug: slug, registrationId: ukrainian.registrationId, value: 'must' });
  await plan(slug, organiser);
  const { publishPreview } = await organiser.ask<{ publishPreview: { versionId: string; revision: number } }>('query ($slug: String!) { publishPreview(eventSlug: $slug) { versionId revision } }', { slug });
  await organiser.act('publishSchedule', 'PublishScheduleInput', { eventSlug: slug, versionId: publishPreview.versionId, revision: publishPreview.revision }, '', 'SchedulePublished');
  await plan(slug, organiser);
  return pending.requestId;
}

/** Runs the scheduler until its draft is there. */
export async function plan(slug: string, organiser: ApiSession): Promise<void> {
  await organiser.act('startScheduleRun', 'StartScheduleRunInput', { eventSlug: slug, seconds: 1, seed: 11 }, '', 'ScheduleRunAccepted');
  for (let attempt = 0; attempt < 240; attempt++) {
    const { scheduleRun } = await organiser.ask<{ scheduleRun: { status: string } | null }>('query ($slug: String!) { scheduleRun(eventSlug: $slug) { status } }', { slug });
    if (scheduleRun?.status === 'done') return;
    await sleep(250);
  }
  throw new Error('The schedule run did not end.');
}
