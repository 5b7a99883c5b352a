import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { disclose } from './disclose.ts';
import type { FullOrganisation } from './full-organisation.ts';
import { anyOrganisation } from './testing/any-organisation.ts';

const audience = fc.record({ macroRegionIsVisible: fc.boolean() });

/** A second world: what no participant may ever see comes from another organisation. */
const withHiddenOf = (shown: FullOrganisation, hidden: FullOrganisation): FullOrganisation => ({
  ...shown,
  typeCode: hidden.typeCode,
  registrationNumber: hidden.registrationNumber,
  ncage: hidden.ncage,
  owners: hidden.owners,
  certificates: shown.certificates.map((each) => ({ ...each, number: hidden.about })),
  delegates: shown.delegates.map((each) => ({
    ...each,
    email: each.showsEmail ? each.email : hidden.about,
    telephone: each.showsTelephone ? each.telephone : hidden.about,
  })),
  website: shown.showsWebsite ? shown.website : hidden.website,
});

/** And what opens above the teaser as well. */
const withPartnerFieldsOf = (shown: FullOrganisation, hidden: FullOrganisation): FullOrganisation => ({
  ...withHiddenOf(shown, hidden),
  legalName: shown.codeName === null ? shown.legalName : hidden.legalName,
  about: hidden.about,
  website: hidden.website,
  showsWebsite: hidden.showsWebsite,
  languages: hidden.languages,
  delegates: hidden.delegates,
  productData: hidden.productData,
  certificates: shown.showsCertificates
    ? shown.certificates.map((each) => ({ ...each, issuer: hidden.about }))
    : hidden.certificates,
});

describe('two organisations that differ only in fields above the level look the same', () => {
  it('at level 0, whoever they are', () => {
    fc.assert(
      fc.property(anyOrganisation, anyOrganisation, audience, (a, b, seen) => {
        expect(disclose(a, 0, seen)).toEqual(disclose(b, 0, seen));
      }),
    );
  });

  it('at level 1', () => {
    fc.assert(
      fc.property(anyOrganisation, anyOrganisation, audience, (a, b, seen) => {
        expect(disclose(withPartnerFieldsOf(a, b), 1, seen)).toEqual(disclose(a, 1, seen));
      }),
    );
  });

  it('at level 2, also without issuer, scope and date of certificates', () => {
    fc.assert(
      fc.property(anyOrganisation, anyOrganisation, audience, (a, b, seen) => {
        const other = withHiddenOf(a, b);
        const certificates = other.certificates.map((each) => ({
          ...each,
          issuer: b.about,
          scope: b.about,
          validUntil: null,
          isVerified: true,
        }));
        expect(disclose({ ...other, certificates, productData: b.productData }, 2, seen)).toEqual(disclose(a, 2, seen));
      }),
    );
  });

  it('at level 3', () => {
    fc.assert(
      fc.property(anyOrganisation, anyOrganisation, audience, (a, b, seen) => {
        expect(disclose(withHiddenOf(a, b), 3, seen)).toEqual(disclose(a, 3, seen));
      }),
    );
  });

  it('where the macro-region is not visible', () => {
    fc.assert(
      fc.property(anyOrganisation, fc.constantFrom(1, 2, 3), (a, level) => {
        const seen = { macroRegionIsVisible: false };
        expect(disclose({ ...a, macroRegion: null }, level as 1 | 2 | 3, seen)).toEqual(
          disclose(a, level as 1 | 2 | 3, seen),
        );
      }),
    );
  });
});

describe('names', () => {
  const one = (codeName: FullOrganisation['codeName']): FullOrganisation => ({
    ...(fc.sample(anyOrganisation, { numRuns: 1, seed: 7 })[0] as FullOrganisation),
    legalName: 'Arsen LLC',
    codeName,
  });
  const seen = { macroRegionIsVisible: true };

  it('of a firm with a code name stay behind it until level 2, then stand beside it', () => {
    const firm = one({ en: 'Yavir 12', uk: 'Явір 12' });
    expect(JSON.stringify(disclose(firm, 1, seen))).not.toContain('Arsen');
    expect(disclose(firm, 2, seen)).toMatchObject({
      legalName: 'Arsen LLC',
      codeName: { en: 'Yavir 12', uk: 'Явір 12' },
      displayName: { kind: 'codeName', en: 'Yavir 12', uk: 'Явір 12' },
    });
  });

  it('of a firm without one show on the teaser', () => {
    expect(disclose(one(null), 1, seen)).toMatchObject({
      displayName: { kind: 'name', en: 'Arsen LLC', uk: 'Arsen LLC' },
    });
  });
});
