import {
  CERTIFICATE_KINDS,
  COOPERATION_FORMS,
  LEAD_TIME_BANDS,
  perTaxonomy,
  QUANTITY_BANDS,
  taxonomy,
  type ProductionPlace,
} from '@spilno/taxonomy';
import { DEFAULT_WEIGHTS, type MatchWeights } from './match-weights.ts';
import type { CapabilityTerms, FormTerms, TeaserProfile } from './teaser-profile.ts';

/** A profile in numbers, for the inner loop. */
export interface CompiledProfile {
  readonly key: string;
  readonly needs: readonly CompiledTerms[];
  /** Positions of the needs by node: sums go in this order, so that they are the same to the last digit however needs are listed. */
  readonly sumOrder: readonly number[];
  readonly offers: readonly CompiledOffer[];
  /** Sum of the weights of the needs. */
  readonly needWeight: number;
  /** Per form of cooperation: places as bits, 0 if the form is not named. */
  readonly offered: Uint8Array;
  readonly sought: Uint8Array;
  readonly offersForms: boolean;
  readonly seeksForms: boolean;
  /** Whether it shows a certificate of a quality system. */
  readonly showsQualitySystem: boolean;
}

export interface CompiledTerms {
  readonly terms: CapabilityTerms;
  /** Position in the vocabulary. */
  readonly node: number;
  readonly weight: number;
  /** Position of the band, -1 if not stated. */
  readonly quantity: number;
  readonly leadTime: number;
  /** Bits: 1 Ukraine, 2 abroad; 0 left open. */
  readonly place: number;
}

export interface CompiledOffer extends CompiledTerms {
  readonly source: 'offer' | 'certificate';
}

const PLACE_BITS: Readonly<Record<ProductionPlace, number>> = { ukraine: 1, abroad: 2, either: 3, open: 0 };
const quantityIndex = new Map<string, number>(QUANTITY_BANDS.map(({ code }, index) => [code, index]));
const leadTimeIndex = new Map<string, number>(LEAD_TIME_BANDS.map(({ code }, index) => [code, index]));
const formIndex = new Map<string, number>(COOPERATION_FORMS.map(({ code }, index) => [code, index]));
const capabilityOfCertificate = new Map(CERTIFICATE_KINDS.map(({ code, capability }) => [code, capability]));

/** By the object of the weights: hand in the same one each time. */
const cachesByWeights = perTaxonomy(() => new WeakMap<MatchWeights, WeakMap<TeaserProfile, CompiledProfile>>());

/** Compiled once per profile object, weights and vocabulary. */
export function compile(profile: TeaserProfile, weights: MatchWeights = DEFAULT_WEIGHTS): CompiledProfile {
  const caches = cachesByWeights();
  let cache = caches.get(weights);
  if (cache === undefined) caches.set(weights, (cache = new WeakMap()));
  const known = cache.get(profile);
  if (known !== undefined) return known;
  const compiled = compileAnew(profile, weights);
  cache.set(profile, compiled);
  return compiled;
}

function compileAnew(profile: TeaserProfile, weights: MatchWeights): CompiledProfile {
  const needs = profile.needs.map((terms) => compileTerms(terms, weights)).filter(({ node }) => node >= 0);
  return {
    key: profile.key,
    needs,
    sumOrder: [...needs.keys()].sort((a, b) => needs[a]!.node - needs[b]!.node),
    offers: [...statedOffers(profile), ...certifiedOffers(profile)].sort((a, b) => a.node - b.node),
    needWeight: needs.reduce((sum, { weight }) => sum + weight, 0),
    offered: formPlaces(profile.formsOffered),
    sought: formPlaces(profile.formsSought),
    offersForms: profile.formsOffered.length > 0,
    seeksForms: profile.formsSought.length > 0,
    showsQualitySystem: profile.certificateKinds.some((kind) => (capabilityOfCertificate.get(kind) ?? null) !== null),
  };
}

function compileTerms(terms: CapabilityTerms, { needs }: MatchWeights = DEFAULT_WEIGHTS): CompiledTerms {
  const isEnabler = taxonomy.find(terms.nodeCode)?.facet === 'enabler';
  return {
    terms,
    node: taxonomy.indexOf(terms.nodeCode),
    weight: (terms.isEssential ? needs.essential : needs.useful) * (isEnabler ? needs.enabler : 1),
    quantity: quantityIndex.get(terms.quantityBand ?? '') ?? -1,
    leadTime: leadTimeIndex.get(terms.leadTimeBand ?? '') ?? -1,
    place: PLACE_BITS[terms.place],
  };
}

const statedOffers = (profile: TeaserProfile): readonly CompiledOffer[] =>
  profile.offers
    .map((terms): CompiledOffer => ({ ...compileTerms(terms), source: 'offer' }))
    .filter(({ node }) => node >= 0);

/** A shown certificate offers the quality system that it certifies, unless the firm offers it anyway. */
function certifiedOffers(profile: TeaserProfile): readonly CompiledOffer[] {
  if (profile.certificateKinds.length === 0) return [];
  const stated = new Set(profile.offers.map(({ nodeCode }) => nodeCode));
  return [...new Set(profile.certificateKinds)].flatMap((kind): readonly CompiledOffer[] => {
    const nodeCode = capabilityOfCertificate.get(kind) ?? null;
    if (nodeCode === null || stated.has(nodeCode)) return [];
    const terms: CapabilityTerms = {
      nodeCode,
      isEssential: false,
      quantityBand: null,
      leadTimeBand: null,
      place: 'open',
    };
    return [{ ...compileTerms(terms), source: 'certificate' }];
  });
}

function formPlaces(forms: readonly FormTerms[]): Uint8Array {
  const places = new Uint8Array(COOPERATION_FORMS.length);
  for (const { form, place } of forms) {
    const index = formIndex.get(form);
    if (index !== undefined) places[index] = (places[index] ?? 0) | (PLACE_BITS[place] === 0 ? 3 : PLACE_BITS[place]);
  }
  return places;
}
