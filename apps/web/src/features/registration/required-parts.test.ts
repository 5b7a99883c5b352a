import { describe, expect, it } from '@jest/globals';
import { requiredParts } from './required-parts.ts';

const openOf = (gaps: Parameters<typeof requiredParts>[0]) => requiredParts(gaps).filter(({ done }) => !done).map(({ code }) => code);

describe('the required parts of a registration', () => {
  it('are open where a gap blocks, and nowhere else', () => {
    expect(openOf([])).toEqual([]);
    expect(openOf([{ code: 'country', blocks: true }, { code: 'owners', blocks: false }, { code: 'needOrOffer', blocks: true }, { code: 'bands', blocks: false }])).toEqual(['country', 'needOrOffer']);
  });

  it('leave out what this type of participant need not state', () => {
    expect(requiredParts([{ code: 'forms', blocks: false }]).map(({ code }) => code)).not.toContain('forms');
  });

  it('do not ask what the lead does while there is none', () => {
    expect(openOf([{ code: 'lead', blocks: true }])).toEqual(['lead']);
    expect(requiredParts([{ code: 'lead', blocks: true }]).map(({ code }) => code)).not.toContain('leadFunction');
  });
});
