import { DECLARED_TEXTS } from './declared-texts.ts';
import { textsOfInput } from './input-texts.ts';
import { neutralText, refuseUnsafeTexts, refuseUnstorableTexts } from './text-safety.ts';
import { type InvalidInput, type LocationRefused } from './user-error.ts';

/**
 * Checks every text of a mutation's input and takes bidi controls out of it, in place.
 * @returns the first fault, its path as the services name it, or null
 */
export function makeInputSafe(mutation: string, declared: Parameters<typeof textsOfInput>[1], values: Record<string, unknown>): InvalidInput | LocationRefused | null {
  const texts = textsOfInput(mutation, declared, values).filter(({ coordinate }) => ruleOf(coordinate) !== 'exact');
  for (const { coordinate, path, text } of texts) {
    const fault = ruleOf(coordinate) === 'named' ? refuseUnstorableTexts({ [path]: text }) : refuseUnsafeTexts({ [path]: text });
    if (fault) return fault;
  }
  for (const text of texts) text.replace(neutralText(text.text));
  return null;
}

/** The slug of the event stands in nearly every input. */
const ruleOf = (coordinate: string) => (coordinate.endsWith('.eventSlug') ? 'exact' : DECLARED_TEXTS.get(coordinate));
