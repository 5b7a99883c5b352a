import { findAreaCodes } from './detectors/area-codes.ts';
import { findCoordinates } from './detectors/coordinates.ts';
import { findDistances } from './detectors/distances.ts';
import { findLandmarks } from './detectors/landmarks.ts';
import { findMapLinks } from './detectors/map-links.ts';
import { findPostalCodes } from './detectors/postal-codes.ts';
import { findSettlements } from './detectors/settlements.ts';
import { findStreetAddresses } from './detectors/street-addresses.ts';
import { findVillages } from './detectors/villages.ts';
import { MASK } from './mask-passages.ts';
import { mergePassages } from './merge-passages.ts';
import type { Passage, PassageKind } from './passage.ts';
import { contextOf } from './scoring/context.ts';
import { normalise } from './text/normalise.ts';
import { readText } from './text/tokenise.ts';

export interface CheckOptions {
  /** Kinds that are allowed here, for a field whose purpose they are; none by default. */
  readonly allowed?: readonly PassageKind[];
}

/**
 * Finds what gives the place of a Ukrainian production site away, in Ukrainian, Russian, English and transliterated text.
 * Time is linear in the length of the text.
 * @returns passages in order, apart from each other; empty if the text may be stored
 */
export function checkText(text: string, options: CheckOptions = {}): readonly Passage[] {
  let found: readonly Passage[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const more = passagesOf(round === 0 ? text : blanked(text, found)).filter(({ kind }) => !options.allowed?.includes(kind));
    if (more.length === 0) break;
    found = mergePassages(text, [...found, ...more]);
  }
  return found;
}

/** What lies around a passage may read differently once it is masked; a text that was refused is read again. */
const MAX_ROUNDS = 4;

/** As `maskPassages` leaves it, with invisible signs to keep the places of what follows. */
function blanked(text: string, passages: readonly Passage[]): string {
  let result = '';
  let end = 0;
  for (const passage of passages) {
    result += text.slice(end, passage.start) + MASK.padEnd(passage.end - passage.start, '\u200b').slice(0, passage.end - passage.start);
    end = passage.end;
  }
  return result + text.slice(end);
}

function passagesOf(text: string): readonly Passage[] {
  const context = contextOf(readText(normalise(text)));
  const sure = [
    ...findCoordinates(context),
    ...findMapLinks(context),
    ...findAreaCodes(context),
    ...findPostalCodes(context),
    ...findStreetAddresses(context),
    ...findDistances(context),
    ...findVillages(context),
    ...findLandmarks(context),
  ];
  return [...sure, ...findSettlements(context, sure)];
}
