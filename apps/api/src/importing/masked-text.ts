import { checkText } from '@spilno/location-guard';

const MASK = '▇▇▇';
const ALWAYS_PLACE: ReadonlySet<string> = new Set(['address', 'coordinates', 'mapLink', 'postalCode', 'areaCode', 'plusCode', 'distance']);

/** The text without the passages that look like a place: the only form of them that may be stored or shown. */
export function maskedText(text: string): string {
  let masked = '';
  let end = 0;
  for (const passage of checkText(text)) {
    masked += text.slice(end, passage.start) + MASK;
    end = passage.end;
  }
  return masked + text.slice(end);
}

export const tellsPlace = (text: string): boolean => checkText(text).length > 0;

/** Names of firms and people may hold the name of a town, but never an address. */
export const tellsAddress = (name: string): boolean => checkText(name).some(({ kind }) => ALWAYS_PLACE.has(kind));
