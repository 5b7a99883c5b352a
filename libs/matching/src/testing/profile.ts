import type { CapabilityTerms, FormTerms, TeaserProfile } from '../teaser-profile.ts';

/** A need or an offer; everything but the node left open. */
export const terms = (nodeCode: string, more: Partial<CapabilityTerms> = {}): CapabilityTerms => ({
  nodeCode,
  isEssential: true,
  quantityBand: null,
  leadTimeBand: null,
  place: 'open',
  ...more,
});

export const form = (code: FormTerms['form'], place: FormTerms['place'] = 'open'): FormTerms => ({ form: code, place });

export const profile = (key: string, more: Partial<TeaserProfile> = {}): TeaserProfile => ({
  key,
  offers: [],
  needs: [],
  formsOffered: [],
  formsSought: [],
  certificateKinds: [],
  ...more,
});
