import { type Firm, type Forum } from '../forum.ts';
import { mailTo } from '../mailbox.ts';
import { EVENT } from '../walker.ts';

const SAVED = '... on RegistrationSaved { registration { id version } }';

interface Saved {
  readonly registration: { readonly id: string; readonly version: number };
}

/** A firm registers: the mailed link, the steps, what is refused on the way, and sends it in. */
export async function register(forum: Forum, firm: Firm): Promise<void> {
  await start(forum, firm);
  let version = await readOwn(forum, firm);
  const step = async (name: string, input: object): Promise<void> => {
    const saved = await forum.walker.mutate<Saved>({ step: `${firm.key}-${name}`, as: firm.lead, operation: `save${name}Step`, input: { eventSlug: forum.slug, version, ...input }, fields: SAVED }, 'RegistrationSaved');
    version = saved.registration.version;
  };
  await step('Organisation', {
    legalName: firm.name, country: firm.country, registrationNumber: firm.registrationNumber, languages: firm.isUkrainian ? ['uk', 'en'] : ['en'],
    about: firm.isUkrainian ? 'Точна механіка для авіації, серії до тисячі деталей.' : 'Series production for aviation and ground vehicles.',
    owners: [{ name: 'Founders', country: firm.country, sharePercent: 100 }],
  });
  if (firm.isUkrainian) await refusePlace(forum, firm, version);
  await refuseUnfinished(forum, firm, version);
  const lead = { ...(await leadOf(forum, firm)), name: 'Olena Koval', email: firm.email, jobFunction: 'Business development', languages: ['en', 'uk'] };
  await step('Delegates', { delegates: [lead, { name: 'Taras Melnyk', email: `second.${firm.email}`, jobFunction: 'Engineering', languages: ['en'] }] });
  const entries = (codes: readonly string[]) => codes.map((nodeCode) => ({ nodeCode, isEssential: false, quantityBand: '200-1000', leadTimeBand: '8-12', place: 'either' }));
  await step('Capabilities', { offers: entries(firm.offers), needs: entries(firm.needs) });
  const forms = ['subcontract', 'venture', 'licence'].map((form) => ({ form, place: 'either' }));
  await step('Cooperation', { offered: forms, sought: forms });
  await step('Particulars', { headCountBand: '50-249', ...(firm.isUkrainian && { macroRegion: 'centre' }), certificates: [{ kind: 'aqap-2110', number: 'Q-1', issuer: 'Bureau', scope: 'Machining' }] });
  await forum.walker.refused({ step: `${firm.key}-stale-step`, as: firm.lead, operation: 'saveParticularsStep', input: { eventSlug: forum.slug, version: 1, headCountBand: '1-9' } }, 'StaleVersion');
  await forum.walker.mutate({ step: `${firm.key}-submits`, as: firm.lead, operation: 'submitRegistration', input: { eventSlug: forum.slug, version, consents: true } }, 'RegistrationSaved');
}

async function start(forum: Forum, firm: Firm): Promise<void> {
  const { walker, anonymous, slug } = forum;
  const typeCode = firm.isUkrainian ? 'ukrainianManufacturer' : 'foreignCompany';
  await walker.mutate({ step: `${firm.key}-begins`, as: anonymous, operation: 'startRegistration', input: { eventSlug: slug, email: firm.email, name: 'Olena Koval', typeCode, locale: firm.isUkrainian ? 'uk' : 'en' } }, 'RegistrationStarted');
  const mail = await mailTo(forum, `${firm.key}-link`, firm.email, ({ text }) => text.includes('/link/'));
  const token = /\/link\/([\w-]+)/.exec(mail.text)![1]!;
  await walker.mutate({ step: `${firm.key}-opens-link`, as: firm.lead, operation: 'openLink', input: { token } }, 'SignedIn');
  await walker.refused({ step: `${firm.key}-link-again`, as: walker.person('thief'), operation: 'openLink', input: { token } }, 'LinkExpired');
}

async function readOwn(forum: Forum, firm: Firm): Promise<number> {
  const own = await forum.walker.read<Saved['registration']>({ step: `${firm.key}-resumes`, as: firm.lead, operation: 'myRegistration', declares: EVENT, variables: { eventSlug: forum.slug }, fields: 'id version' }, 'MyRegistration');
  firm.registrationId = own.id;
  return own.version;
}

async function leadOf(forum: Forum, firm: Firm): Promise<{ id: string }> {
  const own = await forum.walker.read<{ delegates: { id: string }[] }>({ step: `${firm.key}-delegates`, as: firm.lead, operation: 'myRegistration', declares: EVENT, variables: { eventSlug: forum.slug }, fields: 'delegates { id }' }, 'MyRegistration');
  return { id: own.delegates[0]!.id };
}

function refusePlace({ walker, slug }: Forum, { key, lead }: Firm, version: number): Promise<void> {
  const about = 'Наш цех стоїть у Кропивницькому на вулиці Заводській, 14.';
  return walker.refused({ step: `${key}-names-a-place`, as: lead, operation: 'saveOrganisationStep', input: { eventSlug: slug, version, about }, fields: '... on LocationRefused { field passages { start end } }' }, 'LocationRefused');
}

function refuseUnfinished({ walker, slug }: Forum, { key, lead }: Firm, version: number): Promise<void> {
  return walker.refused({ step: `${key}-submits-unfinished`, as: lead, operation: 'submitRegistration', input: { eventSlug: slug, version, consents: true } }, 'RegistrationIncomplete');
}
