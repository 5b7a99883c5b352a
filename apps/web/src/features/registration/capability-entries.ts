import { type ProductCode } from '../../app/index.ts';

/** An offer or a need as it is being edited. */
export interface EntryValue {
  readonly nodeCode: string;
  readonly isEssential: boolean;
  readonly quantityBand: string | null;
  readonly leadTimeBand: string | null;
  readonly place: string;
}

/** The lists of step 3: nodes and product codes of both sides. */
export type CapabilitiesValue = {
  readonly offers: readonly EntryValue[];
  readonly needs: readonly EntryValue[];
  readonly offerCodes: readonly ProductCode[];
  readonly needCodes: readonly ProductCode[];
};
export type EntrySide = 'offers' | 'needs';
export type CodesField = 'offerCodes' | 'needCodes';

/** The field that holds the product codes of a side. */
export const CODES_OF: Readonly<Record<EntrySide, CodesField>> = { offers: 'offerCodes', needs: 'needCodes' };

/** Of each side. */
export const MAX_ENTRIES = 12;
export const MAX_CODES = 20;
