import { type Random } from '@spilno/kernel';
import { type TeaserProfile } from '@spilno/matching';
import { CERTIFICATE_KINDS, COOPERATION_FORMS, LEAD_TIME_BANDS, PRODUCTION_PLACES, QUANTITY_BANDS, taxonomy } from '@spilno/taxonomy';

/**
 * Generated teasers: one to six offers and one to four needs, seven in ten of a branch of the firm's own; bands and places half of the time; up to
 * three forms each way.
 * @param certified - whether half of them show a certificate; without it the random numbers are those of earlier measurements
 */
export function teaserMaker(random: Random, certified = false): (key: string) => TeaserProfile {
  const branches = taxonomy.branches.map(({ code }) => taxonomy.capabilities.filter((each) => each.branch === code));
  const everyNode = branches.flat();
  const pick = <T>(from: readonly T[]): T => from[random.below(from.length)]!;
  const maybe = <T extends { readonly code: string }>(from: readonly T[]): T['code'] | null => (random.below(2) === 0 ? null : pick(from).code);
  const terms = (branch: (typeof branches)[number], count: number) =>
    [...new Set(Array.from({ length: count }, () => pick(random.below(10) < 7 ? branch : everyNode).code))].map((nodeCode) => ({ nodeCode, isEssential: random.below(2) === 0, quantityBand: maybe(QUANTITY_BANDS), leadTimeBand: maybe(LEAD_TIME_BANDS), place: random.below(2) === 0 ? ('open' as const) : pick(PRODUCTION_PLACES).code }));
  const forms = () => [...new Set(Array.from({ length: random.below(4) }, () => pick(COOPERATION_FORMS).code))].map((form) => ({ form, place: pick(PRODUCTION_PLACES).code }));
  return (key) => {
    const [make, buy] = [pick(branches), pick(branches)];
    const profile = { key, offers: terms(make, 1 + random.below(6)), needs: terms(buy, 1 + random.below(4)), formsOffered: forms(), formsSought: forms() };
    return { ...profile, certificateKinds: certified ? [maybe(CERTIFICATE_KINDS)].filter((kind) => kind !== null) : [] };
  };
}
