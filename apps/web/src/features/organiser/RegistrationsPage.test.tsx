import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderPage } from '../../testing/render-page.tsx';
import { RegistrationsPage } from './RegistrationsPage.tsx';

interface Asked {
  readonly after: string | null;
  readonly filter: object;
}

const show = async (search: string, answer: (asked: Asked) => unknown = () => page) => {
  const asked: Asked[] = [];
  await renderPage(<RegistrationsPage />, {
    feature: 'organiser',
    path: `/e/forum/organise/registrations${search}`,
    route: '/e/:slug/organise/registrations',
    answers: {
      OrganiserRegistrations: (variables) => {
        asked.push(variables as unknown as Asked);
        return answer(variables as unknown as Asked) as object;
      },
    },
  });
  return asked;
};
const page = { registrations: { __typename: 'RegistrationConnection', total: 0, nodes: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } };

describe('the registrations of an event', () => {
  it('are filtered by what the address holds, and no more once the filters are cleared', async () => {
    const asked = await show('?country=PL&type=investor&imported=yes&hidden=no');
    expect(await screen.findByText('No registration fits')).toBeTruthy();
    expect(asked[0]!.filter).toMatchObject({ countries: ['PL'], typeCodes: ['investor'], isImported: true, isHidden: false });
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(asked.at(-1)!.filter).toMatchObject({ countries: null, typeCodes: null, isImported: null, isHidden: null }));
  });

  it('name a filter that is none, ask without it and do not show it as one', async () => {
    const asked = await show('?type=pirate&country=PL&need=P.GONE');
    expect((await screen.findByText(/2 filters in the address/)).parentElement!.textContent).toContain('Type of participant: “pirate”, Further filters: “P.GONE”');
    expect(asked[0]!.filter).toMatchObject({ countries: ['PL'], typeCodes: null, needNode: null });
  });

  it('begin at the start when the cursor of the address is refused', async () => {
    const asked = await show('?after=nonsense&from=100', ({ after }) => {
      if (after) throw new GraphQLError('no cursor', { extensions: { code: 'BAD_USER_INPUT' } });
      return page;
    });
    expect(await screen.findByText('No registration fits')).toBeTruthy();
    expect(asked.map(({ after }) => after)).toEqual(['nonsense', null]);
  });
});
