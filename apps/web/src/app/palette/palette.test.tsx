import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { useToast } from '@spilno/ui';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage, VIEWER, type Answers } from '../../testing/render-page.tsx';

afterEach(cleanup);

const PLACE = { __typename: 'ViewerPlace', eventSlug: 'forum', eventName: 'Forum', eventNameUk: null, role: 'lead', registrationId: 'registration-1', registrationStatus: 'approved', typeCode: 'foreignCompany' } as const;
const NAME = { __typename: 'Words', en: 'Wren 2', uk: 'Волове очко 2' };

const undone = jest.fn();

function Page() {
  const toast = useToast();
  return (
    <main>
      <h1>Page</h1>
      <input type="search" aria-label="Find here" />
      <ul>
        <li><a href="#one">One</a></li>
        <li><a href="#two">Two</a></li>
      </ul>
      <button type="button" onClick={() => toast({ message: 'Moved Wren 2.', undo: { label: 'Undo', onUndo: () => void undone() } })}>Move</button>
    </main>
  );
}

const asked: string[] = [];
const answers: Answers = {
  PaletteMatches: ({ text }) => {
    asked.push(String(text));
    const node = { __typename: 'Match', id: 'r2', organisation: { __typename: 'ParticipantOrganisation', registrationId: 'r2', country: 'UA', displayName: NAME } };
    return { matches: { __typename: 'MatchConnection', totalCount: 1, edges: [{ __typename: 'MatchEdge', node }] } };
  },
  PaletteOwn: () => ({
    event: { __typename: 'PublicEvent', timeZone: 'Europe/Kyiv' },
    agenda: { __typename: 'Agenda', meetings: [{ __typename: 'AgendaMeeting', id: 'm1', counterpartId: 'r2', counterpartName: 'Wren 2', counterpartNameUk: 'Волове очко 2', startsAt: '2027-09-22T08:20:00Z', table: 'T12', status: 'planned' }] },
    threads: { __typename: 'ThreadConnection', nodes: [{ __typename: 'Thread', id: 't1', counterpart: { __typename: 'ParticipantOrganisation', registrationId: 'r2', displayName: NAME, details: { __typename: 'DisclosedDetails', legalName: 'TOV Zhuravel' } } }] },
  }),
};

const open = () => renderPage(<Page />, { feature: 'app', path: '/e/forum/matches', route: '/e/forum/:rest?', viewer: { ...VIEWER, places: [PLACE] }, answers });
const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, code: `Key${key.toUpperCase()}`, ...more });
const box = () => screen.findByRole('combobox', { name: 'Search and commands' });

describe('search and commands', () => {
  it('open with Ctrl K, find what the server lets be seen and the own meetings, and say how many', async () => {
    await open();
    press('k', { ctrlKey: true });
    fireEvent.change(await box(), { target: { value: 'wren' } });
    expect(await screen.findByRole('option', { name: /Wren 2 Ukraine/ })).toBeTruthy();
    expect(screen.getByRole('option', { name: /Meeting with Wren 2.*11:20 · T12/ })).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('3 lines'));
    expect(asked).toEqual(['wren']);
  });

  it('find firm, meeting and conversation by the name behind a code name without showing it', async () => {
    await open();
    press('k', { ctrlKey: true });
    fireEvent.change(await box(), { target: { value: 'zhuravel' } });
    expect(await screen.findByRole('option', { name: /Meeting with Wren 2/ })).toBeTruthy();
    expect(screen.getByRole('option', { name: /Messages with Wren 2/ })).toBeTruthy();
    expect(await screen.findByRole('option', { name: /Wren 2 Ukraine/ })).toBeTruthy();
    expect(screen.queryByText(/Zhuravel/)).toBeNull();
  });

  it('hold what was typed before they were there; the page does nothing of it', async () => {
    await open();
    press('k', { ctrlKey: true });
    for (const letter of 'j?r') press(letter);
    expect(((await box()) as HTMLInputElement).value).toBe('j?r');
    expect(screen.queryByText('Next and previous row')).toBeNull();
  });

  it('open with ⌘K on the key beside J whatever the alphabet, and go away with Esc', async () => {
    await open();
    press('л', { metaKey: true, code: 'KeyK' });
    fireEvent.keyDown(await box(), { key: 'Escape', code: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });

  it('list the keys for "?", but not while somebody types', async () => {
    await open();
    screen.getByLabelText('Find here').focus();
    press('?');
    expect(screen.queryByRole('dialog')).toBeNull();
    screen.getByRole('button', { name: 'Move' }).focus();
    press('?');
    expect(await screen.findByText('Next and previous row')).toBeTruthy();
  });
});

describe('search of those who organise and vet', () => {
  const STAFF = { ...PLACE, role: 'organiser', registrationId: null, registrationStatus: null, typeCode: null } as const;
  const findAs = async (role: 'organiser' | 'vettingOfficer') => {
    const asked: string[] = [];
    const told = (name: string, answer: object) => () => (asked.push(name), answer);
    const seen = { id: 'c1', legalName: 'Brandt GmbH', country: 'DE', __typename: 'VettingQueueCase' };
    await renderPage(<Page />, {
      feature: 'app', path: '/e/forum/organise/board', route: '/e/forum/organise/:rest?', viewer: { ...VIEWER, places: [{ ...STAFF, role }] },
      answers: {
        PaletteRegistrations: told('registrations', { registrations: { __typename: 'RegistrationConnection', nodes: [] } }),
        PaletteMeetings: told('meetings', {
          event: { __typename: 'PublicEvent', timeZone: 'Europe/Kyiv' },
          findMeetings: [{ __typename: 'FoundMeeting', id: 'm1', day: '2027-09-22', startsAt: '2027-09-22T08:20:00Z', table: 'T12', firstName: 'Wren 2', secondName: 'Brandt GmbH', firstNameUk: 'Волове очко 2', secondNameUk: 'Brandt GmbH' }],
        }),
        PaletteCases: told('cases', { open: { __typename: 'VettingQueue', cases: [seen] }, closed: { __typename: 'VettingQueue', cases: [{ ...seen, id: 'c2', legalName: 'Brandt AG' }] } }),
      },
    });
    press('k', { ctrlKey: true });
    fireEvent.change(await box(), { target: { value: 'brandt' } });
    return asked;
  };

  it('finds an organiser the meetings of the board and no case', async () => {
    const asked = await findAs('organiser');
    expect(await screen.findByRole('option', { name: /Wren 2 with Brandt GmbH.*11:20 · T12/ })).toBeTruthy();
    expect(asked.sort()).toEqual(['meetings', 'registrations']);
  });

  it('finds an officer every case, decided ones too, and no meeting', async () => {
    const asked = await findAs('vettingOfficer');
    expect(await screen.findByRole('option', { name: /Vetting: Brandt GmbH/ })).toBeTruthy();
    expect(screen.getByRole('option', { name: /Vetting: Brandt AG/ })).toBeTruthy();
    expect(asked).toEqual(['cases']);
  });
});

describe('the keys of every page', () => {
  it('find with "/", undo with Z, once', async () => {
    await open();
    press('/');
    expect(document.activeElement).toBe(screen.getByLabelText('Find here'));
    screen.getByRole('button', { name: 'Move' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Move' }));
    press('z');
    press('z');
    expect(undone).toHaveBeenCalledTimes(1);
  });
});
