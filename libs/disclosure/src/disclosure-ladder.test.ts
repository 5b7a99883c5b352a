import { describe, expect, it } from '@jest/globals';
import { disclose } from './disclose.ts';
import { DISCLOSURE_LADDER, type FieldCondition, type FieldRule } from './disclosure-ladder.ts';
import type { DisclosureLevel } from './disclosure-level.ts';
import type { FullOrganisation } from './full-organisation.ts';
import { discloseToOfficer, discloseToOrganiser, discloseToSelf } from './staff-views.ts';

/** Every text is unlike every other, so that what shows can be traced back to its field. */
const full: FullOrganisation = {
  registrationId: 'the-registration',
  legalName: 'the-legal-name',
  codeName: { en: 'the-code-name-en', uk: 'the-code-name-uk' },
  typeCode: 'the-type',
  country: 'the-country',
  macroRegion: 'west',
  headCountBand: '10-49',
  offers: [{ nodeCode: 'offer', isEssential: false, quantityBand: '1-50', leadTimeBand: '0-4', place: 'open' }],
  needs: [{ nodeCode: 'need', isEssential: false, quantityBand: '1-50', leadTimeBand: '0-4', place: 'open' }],
  offerCodes: [{ scheme: 'cpv', code: 'the-offer-code' }],
  needCodes: [{ scheme: 'nace', code: 'the-need-code' }],
  formsOffered: [{ form: 'kit', place: 'open' }],
  formsSought: [{ form: 'kit', place: 'open' }],
  certificates: [
    {
      kind: 'the-kind',
      number: 'the-number',
      issuer: 'the-issuer',
      scope: 'the-scope',
      validUntil: 'd',
      isVerified: false,
    },
  ],
  showsCertificates: false,
  about: 'the-about',
  website: 'the-website',
  showsWebsite: false,
  languages: ['the-language'],
  delegates: [
    {
      delegateId: 'the-delegate',
      name: 'the-person',
      jobFunction: 'the-function',
      languages: ['their-language'],
      email: 'the-mail',
      showsEmail: false,
      telephone: 'the-telephone',
      showsTelephone: false,
    },
  ],
  productData: 'the-product-data',
  registrationNumber: 'the-registration-number',
  ncage: 'the-ncage',
  owners: [{ name: 'the-owner', country: 'the-owner-country', sharePercent: 51 }],
};

type Part = keyof typeof DISCLOSURE_LADDER;
type Change = (organisation: FullOrganisation) => FullOrganisation;

const otherValue = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return [...value, 'another'];
  if (value !== null && typeof value === 'object') return { en: 'another', uk: 'another' };
  return `${String(value)}-changed`;
};

const setField =
  (part: Part, field: string, value: (before: unknown) => unknown): Change =>
  (organisation) => {
    const source = organisation as unknown as Record<string, unknown>;
    if (part === 'organisation') return { ...source, [field]: value(source[field]) } as unknown as FullOrganisation;
    const rows = source[part] as readonly Record<string, unknown>[];
    return {
      ...source,
      [part]: rows.map((row) => ({ ...row, [field]: value(row[field]) })),
    } as unknown as FullOrganisation;
  };

const fields: readonly (readonly [Part, string, FieldRule])[] = (Object.keys(DISCLOSURE_LADDER) as Part[]).flatMap(
  (part) =>
    Object.entries(DISCLOSURE_LADDER[part] as Readonly<Record<string, FieldRule>>).map(
      ([field, rule]) => [part, field, rule] as const,
    ),
);

const satisfy = (condition: FieldCondition | undefined, organisation: FullOrganisation): FullOrganisation => {
  switch (condition) {
    case 'withoutCodeName':
      return { ...organisation, codeName: null };
    case 'showsCertificates':
    case 'showsWebsite':
      return { ...organisation, [condition]: true };
    case 'showsEmail':
    case 'showsTelephone':
      return { ...organisation, delegates: organisation.delegates.map((each) => ({ ...each, [condition]: true })) };
    default:
      return organisation;
  }
};

/** Where the condition only lowers the level instead of being needed at all. */
const lowersLevel = (condition: FieldCondition | undefined) =>
  condition === 'withoutCodeName' || condition === 'showsCertificates';

function lowestLevel(rule: FieldRule, conditionHolds: boolean): number {
  if (typeof rule.participants === 'string') return Infinity;
  if (rule.condition === undefined) return rule.participants;
  if (lowersLevel(rule.condition)) return conditionHolds ? 1 : rule.participants;
  return conditionHolds ? rule.participants : Infinity;
}

const showsAt = (
  organisation: FullOrganisation,
  change: Change,
  level: DisclosureLevel,
  macroRegionIsVisible: boolean,
) =>
  JSON.stringify(disclose(organisation, level, { macroRegionIsVisible })) !==
  JSON.stringify(disclose(change(organisation), level, { macroRegionIsVisible }));

describe('the ladder', () => {
  it('names every field that an organisation has, and no other', () => {
    const parts = Object.keys(DISCLOSURE_LADDER).filter((part) => part !== 'organisation');
    const named = [...Object.keys(DISCLOSURE_LADDER.organisation), ...parts].sort();
    expect(named).toEqual(Object.keys(full).sort());
    for (const part of parts as Exclude<Part, 'organisation'>[]) {
      expect(Object.keys(DISCLOSURE_LADDER[part]).sort()).toEqual(Object.keys(full[part][0] ?? {}).sort());
    }
  });

  describe.each(fields.filter(([, , rule]) => rule.participants !== 'consent'))('%s.%s', (part, field, rule) => {
    const change = setField(part, field, otherValue);

    it.each([0, 1, 2, 3] as const)('shows to participants at level %i only if the ladder says so', (level) => {
      expect(showsAt(full, change, level, false)).toBe(level >= lowestLevel(rule, false));
      expect(showsAt(satisfy(rule.condition, full), change, level, true)).toBe(level >= lowestLevel(rule, true));
    });

    it('shows to organisers only if the ladder says so, to officers and itself always', () => {
      expect(discloseToOrganiser(change(full))).not.toBe(full);
      expect(JSON.stringify(discloseToOrganiser(change(full))) !== JSON.stringify(discloseToOrganiser(full))).toBe(
        rule.organisers,
      );
      expect(discloseToOfficer(change(full))).not.toEqual(full);
      expect(discloseToSelf(change(full))).not.toEqual(full);
    });
  });

  it.each(fields.filter(([, , rule]) => rule.participants === 'consent'))('%s.%s never shows itself', (_, field) => {
    for (const level of [0, 1, 2, 3] as const) {
      expect(JSON.stringify(disclose(full, level, { macroRegionIsVisible: true }))).not.toContain(`"${field}"`);
    }
  });
});

describe('a field that is not disclosed', () => {
  const keys = (level: DisclosureLevel) => Object.keys(disclose(full, level, { macroRegionIsVisible: true })).sort();

  it('does not exist', () => {
    expect(keys(0)).toEqual(['level']);
    expect(keys(1)).not.toContain('legalName');
    expect(keys(1)).not.toContain('delegates');
    expect(keys(2)).not.toContain('certificates');
    expect(keys(2)).not.toContain('productData');
    for (const level of [0, 1, 2, 3] as const) {
      expect(keys(level)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/registrationNumber|ncage|owners|typeCode/)]),
      );
    }
  });
});
