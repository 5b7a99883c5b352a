import { expect, it } from '@jest/globals';
import { CAPABILITY_WORDS } from './capability-words.data.ts';
import { taxonomy } from './taxonomy.ts';

it('gives other words to every capability and to nothing else', () => {
  expect(Object.keys(CAPABILITY_WORDS).sort()).toEqual(taxonomy.capabilities.map(({ code }) => code).sort());
});
