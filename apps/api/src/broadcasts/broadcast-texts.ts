import { checkText } from '@spilno/location-guard';
import { InvalidInput, type LocationRefused, neutralText, refuseUnsafeTexts } from '../common/index.ts';
import { type BroadcastInput } from './broadcast.type.ts';

const FIELDS = ['subjectEn', 'bodyEn', 'subjectUk', 'bodyUk'] as const;
export type BroadcastTexts = Record<(typeof FIELDS)[number], string>;

const MAX_SUBJECT = 150;
/** Stands for the organisation of each receiver. */
const OWN_NAME = /\{\s*organisation\s*\}/gi;

/** The texts ready to be kept, or the first thing that is wrong with them. */
export function readTexts(input: BroadcastInput): BroadcastTexts | InvalidInput | LocationRefused {
  const texts = Object.fromEntries(FIELDS.map((field) => [field, neutralText(input[field])])) as BroadcastTexts;
  for (const field of FIELDS) {
    if (!texts[field]) return InvalidInput.of(field, 'required', 'Each receiver reads the language of the account: write both.');
    if (field.startsWith('subject') && texts[field].length > MAX_SUBJECT) return InvalidInput.of(field, 'tooLong', `At most ${MAX_SUBJECT} characters.`);
  }
  return refuseUnsafeTexts(texts) ?? texts;
}

/** Subject and text in the language of an account; names are put in only where that makes no place of it. */
export function textsFor({ subjectEn, bodyEn, subjectUk, bodyUk }: BroadcastTexts, locale: string, organisation: string): { readonly subject: string; readonly body: string } {
  const [subject, body] = locale === 'uk' ? [subjectUk, bodyUk] : [subjectEn, bodyEn];
  const isPlain = checkText(organisation).length === 0;
  const name = isPlain ? organisation : locale === 'uk' ? 'ваша організація' : 'your organisation';
  return { subject: subject.replace(OWN_NAME, name), body: body.replace(OWN_NAME, name) };
}
