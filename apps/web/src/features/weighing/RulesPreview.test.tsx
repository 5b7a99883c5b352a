import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { type ComponentProps } from 'react';
import { renderPage } from '../../testing/render-page.tsx';
import { RulesPreview } from './RulesPreview.tsx';

type Preview = ComponentProps<typeof RulesPreview>['preview'];

const firm = (registrationId: string, score: number) => ({ __typename: 'PreviewedMatch', registrationId, country: 'DE', displayName: { en: `Firm ${registrationId}`, uk: `Фірма ${registrationId}` }, score });
const sample = (registrationId: string) => ({ __typename: 'PreviewedList', registrationId, country: 'UA', displayName: { en: `Viewer ${registrationId}`, uk: `Читач ${registrationId}` }, before: [firm('a', 40), firm('b', 30)], after: [firm('a', 41), firm('c', 35)] });
const preview = {
  __typename: 'MatchRulesPreview', firms: 205, changed: 55, reordered: 119, meanOverlap: 0.96, emptyBefore: 0, emptyAfter: 1,
  branches: [{ __typename: 'PlaceShift', code: 'P', before: 932, after: 943 }], countries: [{ __typename: 'PlaceShift', code: 'GB', before: 51, after: 47 }], samples: [sample('1'), sample('2')],
} as unknown as Preview;
const isWide = window.matchMedia;

describe('what other weights would change', () => {
  afterEach(() => {
    window.matchMedia = isWide;
  });

  it('says whose lists change, who gains and loses places, and marks in words who leaves and who comes', async () => {
    await renderPage(<RulesPreview preview={preview} isOld={false} />, { feature: 'weighing', locale: 'de' });
    expect(screen.getByText(/Von 205 Firmen bekommen 55 jemand anderen/).textContent).toContain('96');
    expect(screen.getByRole('row', { name: /932 943 \+11/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Vereinigtes Königreich 51 47/ }).textContent).toContain('4');
    const marks = [...document.querySelectorAll('li')].map((line) => line.textContent);
    expect(marks.filter((text) => /Firm b entfällt/.test(text))).toHaveLength(2);
    expect(marks.filter((text) => /Firm c neu/.test(text))).toHaveLength(2);
    expect(marks.filter((text) => /Firm a (entfällt|neu)/.test(text))).toEqual([]);
    expect(document.querySelector('details')).toBeNull();
  });

  it('folds every list but the first on a phone', async () => {
    window.matchMedia = ((query: string) => ({ matches: true, media: query, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined })) as unknown as typeof window.matchMedia;
    await renderPage(<RulesPreview preview={preview} isOld={false} />, { feature: 'weighing' });
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
  });
});
