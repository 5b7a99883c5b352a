import { COOPERATION_FORMS, countryByCode, PRODUCTION_PLACES, taxonomy } from '@spilno/taxonomy';
import { oneOf, type AddressRules } from '../../app/index.ts';
import { ORDERS, WISHES } from './match-address.ts';

/** What the filters of the address may hold; country, branch and need come from what is stored. */
export const MATCH_RULES: AddressRules = {
  wish: oneOf('matching.filter.wish', WISHES),
  country: { labelId: 'matching.filter.country', isKnown: (code) => countryByCode(code) !== undefined },
  branch: { labelId: 'matching.filter.branch', isKnown: (code) => taxonomy.has(code) },
  need: { labelId: 'matching.filter.need', isKnown: (code) => taxonomy.has(code) },
  form: oneOf('matching.filter.form', COOPERATION_FORMS.map(({ code }) => code)),
  place: oneOf('matching.filter.place', [...PRODUCTION_PLACES.map(({ code }) => code), 'open']),
  order: oneOf('matching.order.label', ORDERS),
};
