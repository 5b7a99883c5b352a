import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { forgetDrafts, readDraft, storableDraft, writeDraft, type Json } from './draft-storage.ts';

const namesPlace = (text: string) => text.includes('Street');

describe('a draft in the browser', () => {
  beforeEach(() => sessionStorage.clear());

  it('comes back as it was written', () => {
    writeDraft('request:1', { message: 'We need castings', days: [1, 2] });
    expect(readDraft('request:1')).toEqual({ message: 'We need castings', days: [1, 2] });
  });

  it('is gone after a sign-out, other entries stay', () => {
    writeDraft('request:1', 'text');
    sessionStorage.setItem('other', 'kept');
    forgetDrafts();
    expect(readDraft('request:1')).toBeNull();
    expect(sessionStorage.getItem('other')).toBe('kept');
  });

  it('leaves out a text that names a place and keeps the rest of the form', () => {
    expect(storableDraft({ name: 'Firm', notes: ['ok', 'Main Street 5'], count: 3 }, namesPlace)).toEqual({ name: 'Firm', notes: ['ok', ''], count: 3 });
  });

  it('never holds a refused passage, however deep it stands', () => {
    const place = fc.constant('Main Street 5');
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), place, fc.array(tie('value')), fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'))),
    })).value;
    fc.assert(fc.property(json, (value) => !JSON.stringify(storableDraft(value as Json, namesPlace)).includes('Street 5')));
  });

  it('counts as absent when it cannot be read', () => {
    sessionStorage.setItem('spilno-draft:broken', '{');
    expect(readDraft('broken')).toBeNull();
  });
});
