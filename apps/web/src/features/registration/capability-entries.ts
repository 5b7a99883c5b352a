/** An offer or a need as it is being edited. */
export interface EntryValue {
  readonly nodeCode: string;
  readonly isEssential: boolean;
  readonly quantityBand: string | null;
  readonly leadTimeBand: string | null;
  readonly place: string;
}

/** Both lists of step 3. */
export type CapabilitiesValue = { readonly offers: readonly EntryValue[]; readonly needs: readonly EntryValue[] };
export type EntrySide = keyof CapabilitiesValue;

/** Of each side. */
export const MAX_ENTRIES = 12;
