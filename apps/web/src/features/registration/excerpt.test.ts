import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptOf } from './excerpt.ts';

const shown = (text: string, ...words: string[]): string =>
  excerptOf(text, words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })))
    .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('');

describe('an excerpt', () => {
  it('marks the words that led there and shows a few around them', () => {
    expect(shown('Токарні роботи', 'Токарні')).toBe('[Токарні] роботи');
    expect(shown('Наше підприємство виконує токарні та фрезерні роботи для машинобудівних заводів', 'токарні')).toMatch(/^….*\[токарні\] та фрезерні…$/u);
    expect(shown('turning, and far away from it after many other words, milling', 'turning', 'milling')).toMatch(/^\[turning\].*….*\[milling\]$/u);
  });

  it('shows each passage once, whole and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.array(fc.nat(220), { maxLength: 6 }), (text, ends) => {
        const places = [...new Set(ends)].sort((a, b) => a - b);
        const passages = places.flatMap((start, at) => (at % 2 === 0 && places[at + 1] !== undefined ? [{ start, end: places[at + 1]! }] : []));
        const marked = excerptOf(text, passages).filter(({ isMarked }) => isMarked).map(({ text: piece }) => piece);
        expect(marked).toEqual(passages.filter(({ end }) => end <= text.length).map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });
});
