import { describe, expect, it } from '@jest/globals';
import { registrationGaps } from './registration-gaps.ts';

const EMPTY = {
  typeCode: 'foreignCompany', legalName: '', country: null, registrationNumber: null, owners: [], headCountBand: null,
  delegates: [{ jobFunction: '', languages: [], isLead: true }], offers: [], needs: [], formsOffered: [], formsSought: [],
};
const COMPLETE = {
  ...EMPTY, legalName: 'Halvor AS', country: 'NO', registrationNumber: '914', owners: [{}], headCountBand: '50-249',
  delegates: [{ jobFunction: 'CEO', languages: ['en'], isLead: true }], needs: [{ quantityBand: '1-9', leadTimeBand: '4-8' }], formsSought: [{}],
};

describe('what a registration lacks', () => {
  it('is named step by step', () => {
    expect(registrationGaps(EMPTY).filter(({ blocks }) => blocks).map(({ code }) => code)).toEqual(['legalName', 'country', 'registrationNumber', 'leadFunction', 'needOrOffer', 'forms']);
  });
  it('is nothing when everything is there', () => {
    expect(registrationGaps(COMPLETE)).toEqual([]);
  });
  it('does not hold up an association for a form of cooperation', () => {
    expect(registrationGaps({ ...COMPLETE, typeCode: 'association', formsSought: [] })).toEqual([{ step: 'cooperation', code: 'forms', blocks: false }]);
  });
  it('does not hold up a firm for open bands or owners', () => {
    expect(registrationGaps({ ...COMPLETE, owners: [], needs: [{ quantityBand: null, leadTimeBand: null }] }).every(({ blocks }) => !blocks)).toBe(true);
  });
});
