import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { ScreeningPanel } from './ScreeningPanel.tsx';

type Screened = Parameters<typeof ScreeningPanel>[0]['screened'];
type Settle = { readonly input: { readonly verdict: string; readonly reason: string } };

const HIT: Screened['hits'][number] = {
  __typename: 'ScreeningHit', id: 'h', listName: 'EU list', entryRef: 'Q1', subjectKind: 'owner', subjectName: 'Karel Dvorec', listedName: 'Дворец Карел', listedCountries: '', country: 'CZ', score: 0.934,
  words: [{ __typename: 'LikeWords', onFile: 'dvorec', onList: 'дворец', likeness: 1 }], verdict: null, reason: '', settledBy: null, settledAt: null,
};
const LISTS: Screened['lists'] = [
  { __typename: 'ScreenedList', id: '1', name: 'EU list', edition: '2027-08-24', verdict: 'review', waiting: 1 },
  { __typename: 'ScreenedList', id: '2', name: 'UN list', edition: '2027-08-23', verdict: 'unavailable', waiting: 0 },
  { __typename: 'ScreenedList', id: '3', name: 'OFAC SDN', edition: '2027-08-25', verdict: 'noMatch', waiting: 0 },
];
const settled: Settle[] = [];
const show = (part: Partial<Screened> = {}, locale: 'en' | 'uk' | 'de' = 'en', onSettled = () => undefined) =>
  renderPage(<ScreeningPanel screened={{ __typename: 'Screening', lists: LISTS, hits: [HIT], names: 7, screenedAt: '2027-08-25T00:10:00Z', ...part }} caseId="c" onSettled={onSettled} />, {
    feature: 'vetting', path: '/e/forum', route: '/e/:slug', locale,
    answers: {
      VettingSettleHit: (variables: unknown) => {
        settled.push(variables as Settle);
        return { settleScreeningHit: { __typename: 'ScreeningHitSettled', hitId: 'h' } };
      },
    },
  });

describe('screening of a case', () => {
  it('shows each list with its verdict and edition, and never calls one cleared', async () => {
    await show();
    const tiles = (await screen.findAllByRole('listitem')).map((tile) => tile.textContent);
    expect(tiles).toEqual(['EU listReview, 1Edition of 24 Aug 2027', 'UN listList unavailableEdition of 23 Aug 2027', 'OFAC SDNNo matchEdition of 25 Aug 2027']);
    expect(screen.getByText(/^7 names, 3 lists\. Compared /)).toBeTruthy();
  });

  it('says that nothing is screened where no list is connected', async () => {
    await show({ lists: [], hits: [] });
    expect(await screen.findByText(/^No denied-party list is connected, so nothing is screened/)).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('lays a likeness out word by word, and settles it only with what it was found by', async () => {
    let reloads = 0;
    await show({}, 'en', () => void (reloads += 1));
    const table = await screen.findByRole('table', { name: 'Why it is under review' });
    expect(within(table).getAllByRole('row').map((row) => row.textContent)).toEqual(['On fileOn EU list', 'OwnerKarel DvorecДворец Карел Q1', 'Word, 100 % alikedvorecдворец', 'CountryCzechianot stated']);
    expect(screen.getByText('Review, 93 %')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'The same' }));
    expect(settled).toEqual([]);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Born five years apart.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Not the same' }));
    await waitFor(() => expect(reloads).toBe(1));
    expect(settled[0]!.input).toMatchObject({ verdict: 'notSame', reason: 'Born five years apart.' });
  });

  it('keeps who settled it and lets it be settled anew, in Ukrainian and German', async () => {
    const hits = [{ ...HIT, verdict: 'notSame', reason: 'Інший рік народження.', settledBy: 'Ivan', settledAt: '2027-08-25T08:20:00Z' }];
    const { unmount } = await show({ hits }, 'uk');
    expect(await screen.findByText('Не той самий')).toBeTruthy();
    expect(screen.getByText(/^Ivan, .*11:20$/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Вирішити наново: Karel Dvorec' }));
    expect(screen.getByRole('textbox')).toBeTruthy();
    unmount();
    await show({ hits }, 'de');
    expect(await screen.findByText('Nicht identisch')).toBeTruthy();
  });
});
