import { checkText, maskPassages, type PassageKind } from '@spilno/location-guard';

/** A name may tell a town or a landmark, as registered, but never an address. */
const ALLOWED_IN_NAMES: readonly PassageKind[] = ['settlement', 'region', 'landmark'];

/** The text without the passages that look like a place: the only form of them that may be stored or shown. */
export const maskedText = (text: string): string => maskPassages(text, checkText(text));

/** The same of a name. */
export const maskedName = (name: string): string => maskPassages(name, checkText(name, { allowed: ALLOWED_IN_NAMES }));

/** Stands for what was taken out. */
export const TAKEN_OUT = '▇▇▇';

/** Whether the text stands for one of which a passage was taken out. */
export const hasMask = (text: string): boolean => text.includes('▇');

export const tellsPlace = (text: string): boolean => checkText(text).length > 0;

export const tellsAddress = (name: string): boolean => checkText(name, { allowed: ALLOWED_IN_NAMES }).length > 0;
