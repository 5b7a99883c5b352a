import { expect, it } from '@jest/globals';
import { languageOf, textLikeness } from './text-likeness.ts';

const MACHINING = 'We machine titanium and aluminium parts for airframes with five-axis milling and turning.';
const MILLING = 'Our plant does CNC milling of aluminium and titanium components for the aerospace industry.';
const TRAINING = 'The academy is training medics and drivers for field hospitals, with courses in first aid.';

it.each([
  ['en', MACHINING],
  ['uk', 'Ми виготовляємо корпуси для безпілотників з композитів та проводимо випробування.'],
  ['de', 'Wir fertigen Gehäuse und Platinen für die Luftfahrt mit eigener Prüfung.'],
  ['fr', 'Nous usinons des pièces en titane pour les moteurs et la structure.'],
  ['pl', 'Produkujemy obudowy oraz płytki dla lotnictwa, jest też obróbka na maszynach.'],
  ['cs', 'Vyrábíme díly pro letectví, je to také obrábění, jsme certifikovaní.'],
  ['tr', 'Havacılık için parça üretiyoruz ve test ile bakım hizmeti veriyoruz.'],
])('tells that a text is in %s', (language, text) => expect(languageOf(text)).toBe(language));

it('compares descriptions of one language by the words of the trade, the same both ways', () => {
  const near = textLikeness(MACHINING, MILLING)!;
  expect(near).toBeGreaterThan(textLikeness(MACHINING, TRAINING)!);
  expect(textLikeness(MILLING, MACHINING)).toBeCloseTo(near, 6);
  expect(textLikeness(MACHINING, MACHINING)).toBe(1);
});

it('compares nothing across languages, nothing that says nothing, and survives any text', () => {
  expect(textLikeness(MACHINING, 'Wir fräsen Titan und Aluminium für die Luftfahrt mit fünf Achsen.')).toBeNull();
  for (const text of ['', '42 % §§', 'x'.repeat(1_000_000), 'the of {need} \u0000 <b>', 'тhе аnd оf']) expect([null, 0]).toContain(textLikeness(text, MACHINING));
});
