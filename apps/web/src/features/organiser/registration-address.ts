import { countryByCode, taxonomy } from '@spilno/taxonomy';
import { oneOf, type AddressRules } from '../../app/index.ts';
import { type RegistrationFilterInput } from '../../gql/graphql.ts';
import { TYPE_CODES } from './setup/participant-types.ts';

export const STATUSES = ['draft', 'submitted', 'returned', 'approved', 'rejected', 'withdrawn'] as const;
export type RegistrationStatus = (typeof STATUSES)[number];

export const CHOICES = ['yes', 'no'] as const;

/** Parts of the address that filter beside the search. */
const FILTER_NAMES = ['status', 'country', 'type', 'imported', 'hidden', 'meeting'] as const;

/** Parts that other pages lead here with; they have no field of their own and are taken away one by one. */
export const LED_NAMES = ['need', 'offer', 'delegates', 'preview', 'check', 'submitted', 'from-day', 'to-day', 'answer', 'firm'] as const;
export type LedName = (typeof LED_NAMES)[number];

/** How many filters beside the search are set. */
export const chosenFilters = (params: URLSearchParams): number => [...FILTER_NAMES, ...LED_NAMES].filter((name) => params.has(name)).length;

/** The address with one filter changed, at the first page again. */
export function withFilter(params: URLSearchParams, name: string, values: readonly string[]): URLSearchParams {
  const next = firstPage(params);
  next.delete(name);
  for (const value of values) next.append(name, value);
  return next;
}

export function withoutFilters(params: URLSearchParams): URLSearchParams {
  const next = firstPage(params);
  for (const name of [...FILTER_NAMES, ...LED_NAMES]) next.delete(name);
  return next;
}

export function firstPage(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('after');
  next.delete('from');
  return next;
}

/** What an address asks the API for; a status, choice, node or day that is none is passed over. */
export function filterOf(params: URLSearchParams): RegistrationFilterInput {
  const statuses = STATUSES.filter((status) => params.getAll('status').includes(status));
  return {
    statuses: orNull(statuses),
    countries: orNull(params.getAll('country')),
    typeCodes: orNull(params.getAll('type')),
    isImported: choice(params.get('imported')),
    isHidden: choice(params.get('hidden')),
    needNode: node(params.get('need')),
    offerNode: node(params.get('offer')),
    hasDelegates: params.get('delegates') === 'none' ? false : null,
    isPreviewMissing: params.get('preview') === 'missing' ? true : null,
    isCheckLate: params.get('check') === 'late' ? true : params.get('check') === 'waiting' ? false : null,
    isSubmitted: choice(params.get('submitted')),
    submittedFrom: day(params.get('from-day')),
    submittedTo: day(params.get('to-day')),
    hasRequestsToAnswer: params.get('answer') === 'any' ? true : null,
    hasRequestsExpiring: params.get('answer') === 'soon' ? true : null,
    hasMeeting: choice(params.get('meeting')),
    registrationId: params.get('firm'),
    text: params.get('find'),
  };
}

const isNode = (code: string): boolean => taxonomy.has(code);
const isDay = (text: string): boolean => day(text) !== null;

/** What the filters of the address may hold. */
export const REGISTRATION_RULES: AddressRules = {
  status: oneOf('organiser.registrations.status', STATUSES),
  country: { labelId: 'organiser.registrations.country', isKnown: (code) => countryByCode(code) !== undefined },
  type: oneOf('organiser.registrations.type', TYPE_CODES),
  imported: oneOf('organiser.registrations.origin', CHOICES),
  hidden: oneOf('organiser.registrations.visibility', CHOICES),
  meeting: oneOf('organiser.registrations.meetings', CHOICES),
  need: { labelId: 'organiser.registrations.led', isKnown: isNode },
  offer: { labelId: 'organiser.registrations.led', isKnown: isNode },
  delegates: oneOf('organiser.registrations.led', ['none']),
  preview: oneOf('organiser.registrations.led', ['missing']),
  check: oneOf('organiser.registrations.led', ['late', 'waiting']),
  submitted: oneOf('organiser.registrations.led', CHOICES),
  'from-day': { labelId: 'organiser.registrations.led', isKnown: isDay },
  'to-day': { labelId: 'organiser.registrations.led', isKnown: isDay },
  answer: oneOf('organiser.registrations.led', ['any', 'soon']),
};

const orNull = (values: readonly string[]): string[] | null => (values.length > 0 ? [...values] : null);

const choice = (value: string | null): boolean | null => (value === 'yes' ? true : value === 'no' ? false : null);

const node = (code: string | null): string | null => (code !== null && taxonomy.has(code) ? code : null);

function day(text: string | null): string | null {
  const time = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text!) ? text : null;
}
