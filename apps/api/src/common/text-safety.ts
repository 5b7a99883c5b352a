import { checkText } from '@spilno/location-guard';
import { InvalidInput, LocationRefused, RefusedPassage } from './user-error.ts';

/** Texts longer than this are refused before anything else looks at them; UTF-16 units. */
export const MAX_TEXT_LENGTH = 4_000;

const UNUSABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Markup and bidi controls are taken out, so that a name is neutral wherever it is shown. */
export const neutralText = (text: string): string => text.replace(BIDI_CONTROLS, '').normalize('NFC').trim();

type Texts = Readonly<Record<string, string | null | undefined>>;

/**
 * Checks every free text of an input before anything of it is saved.
 * @param texts - path of the field within the input → its text
 * @returns the first fault, or null when all may be stored
 */
export function refuseUnsafeTexts(texts: Texts): InvalidInput | LocationRefused | null {
  for (const [field, text] of Object.entries(texts)) {
    const fault = refuseUnstorableTexts({ [field]: text });
    if (fault) return fault;
    const passages = text ? checkText(text) : [];
    if (passages.length > 0) return refused(field, passages);
  }
  return null;
}

/** Checks length and characters alone, for names and places that are kept as they are. */
export function refuseUnstorableTexts(texts: Texts): InvalidInput | null {
  for (const [field, text] of Object.entries(texts)) {
    if (!text) continue;
    if (text.length > MAX_TEXT_LENGTH) return InvalidInput.of(field, 'tooLong', `At most ${MAX_TEXT_LENGTH} characters.`);
    if (UNUSABLE.test(text) || !text.isWellFormed()) return InvalidInput.of(field, 'unusableCharacters', 'The text holds characters that cannot be stored.');
  }
  return null;
}

function refused(field: string, passages: readonly { start: number; end: number; kind: string }[]): LocationRefused {
  return Object.assign(new LocationRefused(), {
    field,
    passages: passages.map(({ start, end, kind }) => Object.assign(new RefusedPassage(), { start, end, kind })),
    message: 'This looks like a place. Sites are never stored; please leave it out.',
  });
}
