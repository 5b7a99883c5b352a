import { describe, expect, it } from '@jest/globals';
import { findHeadCountBand, findLeadTimeBand, findQuantityBand, HEAD_COUNT_BANDS } from './band.ts';
import { CERTIFICATE_KINDS, findCertificateKind } from './certificate-kind.ts';
import { COOPERATION_FORMS, findCooperationForm } from './cooperation-form.ts';
import { countries, findCountry } from './country.ts';
import { placesAgree, PRODUCTION_PLACES } from './production-place.ts';

describe('forms of cooperation', () => {
  it('are found by code, title and other words in any case', () => {
    for (const form of COOPERATION_FORMS) {
      for (const word of [form.code, form.titles.en, form.titles.uk, ...form.otherWords]) {
        expect(findCooperationForm(` ${word.toUpperCase()} `)?.code).toBe(form.code);
      }
    }
  });

  it.each([
    ['maintenance, repair and overhaul', 'mro'],
    ['MRO', 'mro'],
    ['joint venture', 'venture'],
    ['licensed production', 'licence'],
    ['kit assembly', 'kit'],
    ['subcontracting', 'subcontract'],
    ['co-development', 'codevelop'],
    ['localisation of components', 'localise'],
    ['distribution and in-service support', 'service'],
    ['financing', 'finance'],
    ['production abroad', 'abroad'],
    ['technology transfer', 'transfer'],
    ['testing and validation', 'test'],
    ['component supply', 'supply'],
  ])('reads "%s" as %s', (word, code) => expect(findCooperationForm(word)?.code).toBe(code));

  it('does not guess', () => expect(findCooperationForm('barter')).toBeUndefined());
});

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each found by both codes and both names', () => {
    expect(countries).toHaveLength(249);
    for (const country of countries) {
      for (const name of [country.code, country.alpha3, country.titles.en, country.titles.uk]) {
        expect(findCountry(name.toLowerCase())?.code).toBe(country.code);
      }
    }
  });

  it.each([
    ['Germany', 'DE'],
    ['Німеччина', 'DE'],
    ['Deutschland', 'DE'],
    ['Туреччина', 'TR'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Україна', 'UA'],
    ['the United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['Велика Британія', 'GB'],
    ['USA', 'US'],
    ['США', 'US'],
    ['Czech Republic', 'CZ'],
    ['Чехія', 'CZ'],
    ['POL', 'PL'],
  ])('reads "%s" as %s', (name, code) => expect(findCountry(name)?.code).toBe(code));

  it.each(['', 'XX', 'Atlantis', 'constructor'])('does not know "%s"', (name) =>
    expect(findCountry(name)).toBeUndefined(),
  );
});

describe('bands', () => {
  it('are read with any dash and spacing', () => {
    expect(findHeadCountBand('50 – 249')?.code).toBe('50-249');
    expect(findHeadCountBand('1 000+')?.code).toBe('1000+');
    expect(findQuantityBand('5 000–10 000')?.code).toBe('5000-10000');
    expect(findLeadTimeBand('16+')?.code).toBe('16+');
    expect(findHeadCountBand('300')).toBeUndefined();
  });

  it('of head count cover every number once', () => {
    HEAD_COUNT_BANDS.slice(1).forEach((band, position) =>
      expect(band.from).toBe((HEAD_COUNT_BANDS[position]?.to ?? 0) + 1),
    );
    expect(HEAD_COUNT_BANDS.at(-1)?.to).toBeNull();
  });
});

describe('kinds of certificates', () => {
  it('are found by code and title', () => {
    for (const kind of CERTIFICATE_KINDS) {
      expect(findCertificateKind(kind.title)?.code).toBe(kind.code);
      expect(findCertificateKind(kind.code)?.code).toBe(kind.code);
    }
  });

  it.each([
    ['ISO 9001:2015', 'iso-9001'],
    ['ДСТУ ISO 9001', 'iso-9001'],
    ['DIN EN ISO 9001:2015', 'iso-9001'],
    ['AS9100', 'en-9100'],
    ['AS/EN 9100', 'en-9100'],
    ['aqap2110', 'aqap-2110'],
    ['Nadcap', 'nadcap'],
  ])('reads "%s" as %s', (text, code) => expect(findCertificateKind(text)?.code).toBe(code));

  it('does not guess', () => expect(findCertificateKind('ISO 1')).toBeUndefined());
});

it('lets only Ukraine against abroad disagree about the place', () => {
  for (const { code: a } of PRODUCTION_PLACES) {
    for (const { code: b } of PRODUCTION_PLACES) {
      expect(placesAgree(a, b)).toBe(!((a === 'ukraine' && b === 'abroad') || (a === 'abroad' && b === 'ukraine')));
    }
  }
});
