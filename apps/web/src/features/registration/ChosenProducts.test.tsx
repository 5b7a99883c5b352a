import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { ChosenProducts } from './ChosenProducts.tsx';

const entry = {};
const cpv = { scheme: 'cpv', code: '34711200' };
const nace = { scheme: 'nace', code: '25.62' };

describe('what a firm offers and needs, before it is sent and after', () => {
  it('names each confirmed product code with its title, by direction, and says who reads it', async () => {
    await renderPage(<ChosenProducts offers={[entry, entry]} needs={[entry]} offerCodes={[cpv]} needCodes={[nace]} />, {
      feature: 'registration',
      locale: 'de',
      answers: {
        CodeTitles: ({ codes, locale }) => ({ productCodes: (codes as unknown as typeof cpv[]).map((code) => ({ __typename: 'TitledCode', ...code, title: `${code.code} (${String(locale)})` })) }),
      },
    });
    expect(screen.getByText(/1 Bedarf, 2 Angebote/).textContent).toContain('2 Produktcodes');
    expect((await screen.findByText('Produktcodes der Angebote')).parentElement!.textContent).toContain('CPV 34711200 34711200 (de)');
    expect(screen.getByText('Produktcodes der Bedarfe').parentElement!.textContent).toContain('NACE 25.62 25.62 (de)');
    expect(screen.getByText(/Das lesen Veranstalter, Prüfer/)).toBeTruthy();
  });

  it('says nothing of codes where there are none', async () => {
    await renderPage(<ChosenProducts offers={[entry]} needs={[]} offerCodes={[]} needCodes={[]} />, { feature: 'registration' });
    expect(screen.getByText('0 needs, 1 offer')).toBeTruthy();
    expect(screen.queryByText(/product code/i)).toBeNull();
  });
});
