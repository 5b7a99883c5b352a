import { describe, expect, it } from '@jest/globals';
import { maskedSample } from './masked-sample.ts';

describe('a sample of a file', () => {
  it.each([
    'Werk: Hauptstraße 5, 80331 München',
    'Musterstr. 12a, D-80331 München',
    'ul. Długa 7, 00-950 Warszawa',
    '5 rue de Lyon, 75012 Paris',
    'Via Roma 3, 20121 Milano',
    '12 Harbour Road, London SW1A 1AA',
    '1200 Congress Ave, Austin, TX 78701',
    'Dlouhá ulice 3, 110 00 Praha',
    'Ringweg 4, 8010 Graz',
    'Kerkstraat 3, 1012 AB Amsterdam',
    'Atatürk Caddesi No: 5, 06420 Ankara',
  ])('shows neither street nor postal code of %s', (text) => {
    const masked = maskedSample(text);
    expect(masked).toContain('▇▇▇');
    expect(masked).not.toMatch(/\d{3,}|Hauptstra|Musterstr|Długa|Lyon|Roma|Harbour|Congress|Ringweg|Kerkstraat|Caddesi/);
  });

  it.each(['AQAP 2110; ISO 9001:2015', 'Housings to 600 mm, 5000 pieces', '10000 units a year', 'Summit Energy s.r.o.', '250-999', 'CNC milling, 5-axis', 'DE-1234567', '2027-09-22', '+49 30 1234567', 'kontakt@example.org'])('leaves %s as it is', (text) => {
    expect(maskedSample(text)).toBe(text);
  });
});
