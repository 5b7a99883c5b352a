import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../testing/render-page.tsx';
import { newClientKey } from './client-key.ts';
import { ThreadPanel } from './ThreadPanel.tsx';
import { ThreadsPage } from './ThreadsPage.tsx';

const message = (id: string, text: string, isOwn = false) => ({ __typename: 'ThreadMessage', id, isOwn, author: isOwn ? 'Lena Brandt' : 'Олена Коваль', text, sentAt: '2099-09-22T08:20:00.000Z' });
const NAME = { __typename: 'OverShoulderName', isCodeName: true, en: 'Yavir 12', uk: 'Явір 12' };
const thread = (more: object = {}) => ({ __typename: 'Thread', id: 'r1', isOpen: true, isClosedByUs: false, unreadCount: 2, lastMessage: message('m2', 'Second'), counterpart: { __typename: 'ParticipantOrganisation', country: 'UA', displayName: NAME }, ...more });
const PAGE = { __typename: 'PageInfo', hasNextPage: false, endCursor: 'm1' };
const opened = (one: object, nodes: object[], pageInfo: object = PAGE) => ({ thread: one, threadMessages: { __typename: 'ThreadMessageConnection', nodes, pageInfo } });
const list = (nodes: object[]) => ({ threads: { __typename: 'ThreadConnection', unreadCount: 2, nodes, pageInfo: PAGE } });

const open = (answers: Parameters<typeof renderPage>[1]['answers'], locale: 'en' | 'uk' = 'en', path = '/e/forum/messages/r1') =>
  renderPage(<ThreadsPage />, { feature: 'threads', path, route: path.endsWith('messages') ? '/e/:slug/messages' : '/e/:slug/messages/:id', locale, answers });

describe('the page of conversations', () => {
  it('lists them with what is unread, under code names', async () => {
    await open({ ThreadList: () => list([thread()]), ThreadOpen: () => opened(thread(), [message('m2', 'Second'), message('m1', 'First', true)]) });
    const link = await screen.findByRole('link', { name: /Yavir 12/ });
    expect(link.textContent).toContain('2');
    expect(link.getAttribute('aria-current')).toBe('page');
    const log = await screen.findByRole('log', { name: 'Messages with Yavir 12' });
    expect(log.textContent).toMatch(/First.*Second/);
    expect(log.textContent).not.toMatch(/Lena|Олена/);
  });

  it('says what opens the first one', async () => {
    await open({ ThreadList: () => list([]) }, 'en', '/e/forum/messages');
    expect(await screen.findByRole('heading', { name: 'No conversations yet' })).toBeTruthy();
  });

  it('speaks Ukrainian', async () => {
    await open({ ThreadList: () => list([thread()]), ThreadOpen: () => opened(thread(), [message('m2', 'Second')]) }, 'uk');
    expect(await screen.findByRole('log', { name: 'Листування: Явір 12' })).toBeTruthy();
    expect(screen.getByText('2 непрочитані повідомлення')).toBeTruthy();
  });
});

describe('a conversation on the page of the match', () => {
  const panel = (answers: Parameters<typeof renderPage>[1]['answers']) => renderPage(<ThreadPanel registrationId="r1" name="Yavir 12" />, { feature: 'threads', path: '/e/forum/matches/r1', route: '/e/:slug/matches/:id', answers });

  it('names the people, and keeps markup as text', async () => {
    await panel({ ThreadOpen: () => opened(thread(), [message('m1', '<b>bold</b>')]) });
    const log = await screen.findByRole('log');
    expect(log.textContent).toContain('Олена Коваль');
    expect(log.textContent).toContain('<b>bold</b>');
    expect(log.querySelector('b')).toBeNull();
  });

  it('is not there before there can be one', async () => {
    await panel({ ThreadOpen: () => opened(thread({ isOpen: false, lastMessage: null }), []) });
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Conversation' })).toBeNull());
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says that it is closed and keeps what the own side wrote', async () => {
    await panel({ ThreadOpen: () => opened(thread({ isOpen: false, isClosedByUs: true }), [message('m1', 'Ours', true)]) });
    expect(await screen.findByText('This conversation is closed.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open it again on your disclosure page' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keeps what was typed when it is refused and marks the passage', async () => {
    const keys: string[] = [];
    await panel({
      ThreadOpen: () => opened(thread(), [message('m1', 'First')]),
      ThreadSend: ({ input }) => {
        keys.push((input as unknown as { clientKey: string }).clientKey);
        return { sendThreadMessage: { __typename: 'LocationRefused', message: '', field: 'text', passages: [{ __typename: 'RefusedPassage', start: 8, end: 17, kind: 'settlement' }] } };
      },
    });
    const field = await screen.findByRole('textbox', { name: 'Message to Yavir 12' });
    await userEvent.type(field, 'Come to Pavlohrad');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect((await screen.findAllByRole('alert'))[0]!.textContent).toContain('Pavlohrad');
    expect((field as HTMLTextAreaElement).value).toBe('Come to Pavlohrad');
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });

  it('sends once, empties the field and shows the message', async () => {
    const sent: object[] = [];
    await panel({
      ThreadOpen: () => opened(thread(), [message('m1', 'First')]),
      ThreadList: () => list([thread()]),
      ThreadSend: ({ input }) => {
        sent.push(input as unknown as object);
        return { sendThreadMessage: { __typename: 'ThreadMessageSent', sent: message('m3', 'Good morning', true) } };
      },
    });
    const field = await screen.findByRole('textbox');
    await userEvent.type(field, 'Good morning');
    await act(async () => screen.getByRole('button', { name: 'Send' }).click());
    expect((await screen.findByRole('log')).textContent).toContain('Good morning');
    expect((field as HTMLTextAreaElement).value).toBe('');
    expect(sent).toHaveLength(1);
  });

  it('refuses a text that is too long before it is sent, and loses nothing of it', async () => {
    await panel({ ThreadOpen: () => opened(thread(), [message('m1', 'First')]) });
    const field = await screen.findByRole('textbox');
    await userEvent.click(field);
    await userEvent.paste('a'.repeat(4_001));
    expect(screen.getByText(/4,001 of 4,000 characters/)).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Send' }) as HTMLButtonElement).disabled).toBe(true);
    expect((field as HTMLTextAreaElement).value).toHaveLength(4_001);
  });
});

it('a key of a message is a random UUID', () => {
  expect(newClientKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newClientKey()).not.toBe(newClientKey());
});
