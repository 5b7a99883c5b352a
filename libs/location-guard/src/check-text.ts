import { findAreaCodes } from './detectors/area-codes.ts';
import { findCoordinates } from './detectors/coordinates.ts';
import { findDistances } from './detectors/distances.ts';
import { findLandmarks } from './detectors/landmarks.ts';
import { findMapLinks } from './detectors/map-links.ts';
import { findPostalCodes } from './detectors/postal-codes.ts';
import { findSettlements } from './detectors/settlements.ts';
import { findStreetAddresses } from './detectors/street-addresses.ts';
import { findVillages } from './detectors/villages.ts';
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
  const found = [...sure, ...findSettlements(context, sure)];
  return mergePassages(text, options.allowed ? found.filter(({ kind }) => !options.allowed?.includes(kind)) : found);
}
