import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { claimDrafts, forgetDrafts, readDraft, restoredDraft, storableDraft, watchDraft, writeDraft, type Json } from './draft-storage.ts';

const namesPlace = (text: string) => text.includes('Street');

describe('a draft in the browser', () => {
  beforeEach(() => localStorage.clear());

  it('comes back as it was written', () => {
    writeDraft('request:1', { message: 'We need castings', days: [1, 2] });
    expect(readDraft('request:1')).toEqual({ message: 'We need castings', days: [1, 2] });
  });

  it('is gone after a sign-out, other entries stay', () => {
    writeDraft('request:1', 'text');
    localStorage.setItem('other', 'kept');
    forgetDrafts();
    expect(readDraft('request:1')).toBeNull();
    expect(localStorage.getItem('other')).toBe('kept');
  });

  it('stays with the person who wrote it, over the signing in too', () => {
    writeDraft('registration:start', 'begun before signing in');
    claimDrafts('account-1');
    claimDrafts('account-1');
    expect(readDraft('registration:start')).toBe('begun before signing in');
    claimDrafts('account-2');
    expect(readDraft('registration:start')).toBeNull();
  });

  it('is forgotten after a week', () => {
    localStorage.setItem('spilno-draft:old', JSON.stringify({ at: Date.now() - 8 * 24 * 3_600_000, value: 'old' }));
    expect(readDraft('old')).toBeNull();
  });

  it('is heard of in the other tabs, its end too', () => {
    const heard: (Json | null)[] = [];
    const stop = watchDraft('request:1', (value) => heard.push(value));
    const tell = (key: string, newValue: string | null) => window.dispatchEvent(new StorageEvent('storage', { key, newValue, storageArea: localStorage }));
    tell('spilno-draft:request:1', JSON.stringify({ at: Date.now(), value: 'typed there' }));
    tell('spilno-draft:request:2', JSON.stringify({ at: Date.now(), value: 'another form' }));
    tell('spilno-draft:request:1', '{');
    tell('spilno-draft:request:1', null);
    stop();
    tell('spilno-draft:request:1', null);
    expect(heard).toEqual(['typed there', null]);
  });

  it('leaves out a text that names a place and keeps the rest of the form', () => {
    expect(storableDraft({ name: 'Firm', notes: ['ok', 'Main Street 5'], count: 3 }, namesPlace)).toEqual({ name: 'Firm', notes: ['ok', ''], count: 3 });
    expect(restoredDraft(storableDraft({ about: 'Main Street 5', band: '1-9' }, namesPlace), { about: 'As stored', band: null })).toEqual({ about: 'As stored', band: '1-9' });
  });

  it('never holds a refused passage, however deep it stands', () => {
    const place = fc.constant('Main Street 5');
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), place, fc.array(tie('value')), fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('value'))),
    })).value;
    fc.assert(fc.property(json, (value) => !JSON.stringify(storableDraft(value as Json, namesPlace)).includes('Street 5')));
  });

  it('counts as absent when it cannot be read', () => {
    localStorage.setItem('spilno-draft:broken', '{');
    expect(readDraft('broken')).toBeNull();
  });
});
