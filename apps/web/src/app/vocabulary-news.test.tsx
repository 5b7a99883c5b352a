import { beforeEach, describe, expect, it } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { act, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';
import { loadVocabulary } from './vocabulary-in-force.tsx';
import { VocabularyNews } from './vocabulary-news.tsx';

const inForce = (number: number) => ({ vocabularyInForce: { __typename: 'VocabularyInForce', number, formerCodes: [] } });
/** As the page was opened: with the vocabulary that the product is shipped with. */
const openedWith = (number: number): Promise<void> =>
  loadVocabulary(new ApolloClient({ cache: new InMemoryCache(), link: new ApolloLink(() => new Observable((observer) => { observer.next({ data: inForce(number) }); observer.complete(); })) }));
const comesToTheFront = (): Promise<void> => act(async () => void document.dispatchEvent(new Event('visibilitychange')));

describe('a page that is open while another vocabulary is published', () => {
  beforeEach(() => openedWith(0));

  it('says nothing as long as the vocabulary is the same, nor where no answer comes', async () => {
    let asked = 0;
    await renderPage(<VocabularyNews />, { feature: 'administration', answers: { VocabularyInForce: () => { if (++asked > 1) throw new Error('no network'); return inForce(0); } } });
    await comesToTheFront();
    await comesToTheFront();
    await waitFor(() => expect(asked).toBe(2));
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent).join('')).toBe('');
  });

  it('says so once it comes to the front, offers to load it anew, and asks no more', async () => {
    let asked = 0;
    await renderPage(<VocabularyNews />, { feature: 'administration', locale: 'de', answers: { VocabularyInForce: () => (asked++, inForce(1)) } });
    expect(asked).toBe(0);
    await comesToTheFront();
    const button = await screen.findByRole('button', { name: /laden/i });
    expect(button.closest('[role=status]')!.textContent).toContain('wurden Fähigkeiten umbenannt');
    await comesToTheFront();
    expect(asked).toBe(1);
  });
});
