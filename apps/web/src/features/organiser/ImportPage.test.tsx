import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { FileRefusal } from './FileRefusal.tsx';
import { ImportedLeadsPanel } from './ImportedLeadsPanel.tsx';
import { Remedy } from './Remedy.tsx';

describe('the import', () => {
  it('says in the reader\'s language what to do about a cell, and in English what it has no words for', async () => {
    await renderPage(<><Remedy problem="place" remedy="" /><Remedy problem="noValidEmail" remedy="" /><Remedy problem="newProblem" remedy="Do this." /></>, { feature: 'organiser', locale: 'uk' });
    expect(screen.getByText(/Схоже на місце/)).toBeTruthy();
    expect(screen.getByText(/Name <address@example.org>/)).toBeTruthy();
    expect(screen.getByText('Do this.').lang).toBe('en');
  });

  it('says which columns a file lacks, and that nothing was imported', async () => {
    await renderPage(<FileRefusal refusal={{ reason: 'missingColumns', message: 'x', facts: { kind: 'missingColumns', columns: ['Country', 'Delegates'] } }} />, { feature: 'organiser' });
    expect(screen.getByRole('alert').textContent).toContain('Country, Delegates. Nothing was imported.');
  });

  it('invites the leads that were not invited yet, and offers nothing once all are', async () => {
    let toInvite = 230;
    await renderPage(<ImportedLeadsPanel imported={236} />, {
      feature: 'organiser',
      answers: {
        OrganiserImportedLeads: () => ({ importedLeads: { __typename: 'ImportedLeads', total: 236, toInvite } }),
        OrganiserInviteLeads: () => ((toInvite = 0), { inviteImportedLeads: { __typename: 'ImportedLeads', total: 236, toInvite: 0 } }),
      } as Answers,
    });
    fireEvent.click(await screen.findByText('Invite 230 imported leads'));
    expect(await screen.findByText('230 leads are invited by mail.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/^Invite/)).toBeNull());
    expect(screen.getByText('236 of 236 invited')).toBeTruthy();
  });
});
