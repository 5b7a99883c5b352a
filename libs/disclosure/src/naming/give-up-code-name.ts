/**
 * Whether a Ukrainian firm may show its name instead of its code name (after it has seen the preview). A name that
 * contains a Ukrainian place would tell where to look.
 * @param containsUkrainianPlace - what the location guard found in the legal name
 */
export const mayGiveUpCodeName = (legalName: string, containsUkrainianPlace: boolean): boolean =>
  legalName.trim() !== '' && !containsUkrainianPlace;
