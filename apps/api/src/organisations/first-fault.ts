import { type z } from 'zod';
import { InvalidInput } from '../common/index.ts';

/** What each stable reason says in English; pages show their own words. */
const SENTENCES: Record<string, string> = {
  required: 'This is needed.',
  tooLong: 'This is longer than can be kept.',
  tooMany: 'These are more than can be kept.',
  notAnEmail: 'This is not an e-mail address.',
  notAWebAddress: 'A web address starts with https:// or http://.',
  unknownCode: 'This is not in the list.',
  formula: 'A name cannot begin like a formula.',
  unusableCharacters: 'The text holds characters that cannot be stored.',
  shareOutOfRange: 'Only owners above 10 % are stated, at most 100 %.',
  notATelephone: 'Write the number with its country code, such as +49 30 1234567.',
  doubled: 'This stands here twice.',
  notADate: 'This is not a date.',
};

/** The first fault of an input as the shape tells it; the message of each zod check is the stable reason. */
export function firstFault<T>(schema: z.ZodType<T>, value: unknown): InvalidInput | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0]!;
  const reason = SENTENCES[issue.message] ? issue.message : 'unusable';
  return InvalidInput.of(issue.path.join('.'), reason, SENTENCES[reason] ?? 'This cannot be taken.');
}

export const sentenceOf = (reason: string): string => SENTENCES[reason] ?? 'This cannot be taken.';
