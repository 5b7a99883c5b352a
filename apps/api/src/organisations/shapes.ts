import { countryByCode, taxonomy } from '@spilno/taxonomy';
import { z } from 'zod';
import { PARTICIPANT_TYPE_CODES } from '../events/index.ts';
import { CODES, MAX_ENTRIES_PER_DIRECTION } from './vocabulary.ts';

const UNUSABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const text = (max: number) =>
  z.string('unusable').max(max, 'tooLong').refine((value) => !UNUSABLE.test(value) && value.isWellFormed(), 'unusableCharacters');
const name = (max: number) => text(max).refine((value) => value.trim() !== '', 'required').refine((value) => !/^[=+\-@\t]/.test(value.trim()), 'formula');
const oneOf = (codes: readonly string[]) => z.string('unknownCode').refine((code) => codes.includes(code), 'unknownCode');
const country = z.string('unknownCode').refine((code) => countryByCode(code) !== undefined, 'unknownCode');
const language = z.string('unknownCode').regex(/^[a-z]{2,3}$/, 'unknownCode');
const languages = z.array(language).max(20, 'tooMany');
const optional = <T extends z.ZodType>(schema: T) => schema.nullish();

/** One @, no spaces, a dot in the domain; longer proofs are the mail's own. */
export const email = z.string('notAnEmail').max(254, 'tooLong').regex(/^[^@\s<>"',;]+@[^@\s<>"',;]+\.[^@\s<>"',;.]{2,}$/, 'notAnEmail');

/** Null clears a value; http and https alone, so that no link can run anything. */
const website = text(300).refine((value) => {
  if (value === '') return true;
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.') && url.username === '';
}, 'notAWebAddress');

const owner = z.object({ name: name(200), country: optional(country), sharePercent: z.number('shareOutOfRange').gt(10, 'shareOutOfRange').lte(100, 'shareOutOfRange') });

export const START_SHAPE = z.object({ email, name: name(200), typeCode: oneOf(PARTICIPANT_TYPE_CODES) });

export const ORGANISATION_SHAPE = z.object({
  typeCode: optional(oneOf(PARTICIPANT_TYPE_CODES)),
  legalName: optional(name(250)),
  country: optional(country),
  registrationNumber: optional(text(60)),
  ncage: optional(text(20)),
  website: optional(website),
  about: optional(text(2_000)),
  languages: optional(languages),
  owners: optional(z.array(owner).max(9, 'tooMany')),
});

const delegate = z.object({
  name: name(200),
  jobFunction: optional(text(120)),
  email,
  telephone: optional(z.string().refine((value) => value === '' || /^\+?[0-9 ()./-]{6,30}$/.test(value), 'notATelephone')),
  languages: optional(languages),
  attendsDayIds: optional(z.array(z.uuid('unknownCode')).max(60, 'tooMany')),
});
export const DELEGATES_SHAPE = z.object({ delegates: z.array(delegate).min(1, 'required').max(50, 'tooMany') });
export const DELEGATE_SHAPE = delegate.partial();

const entry = z.object({
  nodeCode: z.string('unknownCode').refine((code) => taxonomy.has(code), 'unknownCode'),
  quantityBand: optional(oneOf(CODES.quantityBand)),
  leadTimeBand: optional(oneOf(CODES.leadTimeBand)),
  place: optional(oneOf(CODES.productionPlace)),
});
const entries = z.array(entry).max(MAX_ENTRIES_PER_DIRECTION, 'tooMany').refine((list) => new Set(list.map(({ nodeCode }) => taxonomy.find(nodeCode)?.code)).size === list.length, 'doubled');
export const CAPABILITIES_SHAPE = z.object({ offers: optional(entries), needs: optional(entries) });

const form = z.object({ form: oneOf(CODES.cooperationForm), place: optional(oneOf(CODES.productionPlace)) });
const forms = z.array(form).max(CODES.cooperationForm.length, 'tooMany').refine((list) => new Set(list.map((one) => one.form)).size === list.length, 'doubled');
export const COOPERATION_SHAPE = z.object({ offered: optional(forms), sought: optional(forms) });

const certificate = z.object({
  kind: oneOf(CODES.certificateKind),
  number: optional(text(60)),
  issuer: optional(text(120)),
  scope: optional(text(300)),
  validUntil: optional(z.iso.date('notADate')),
});
export const PARTICULARS_SHAPE = z.object({
  headCountBand: optional(oneOf(CODES.headCountBand)),
  macroRegion: optional(oneOf(CODES.macroRegion)),
  certificates: optional(z.array(certificate).max(20, 'tooMany')),
  namedExclusions: optional(z.array(z.object({ name: name(250), reason: oneOf(CODES.exclusionReason) })).max(50, 'tooMany')),
});
