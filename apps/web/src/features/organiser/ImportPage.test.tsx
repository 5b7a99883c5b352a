import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { FileHelp } from './FileHelp.tsx';
import { FileRefusal } from './FileRefusal.tsx';
import { FoundValue } from './FoundValue.tsx';
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

  it('says in the reader\'s language how long a cell is that was not looked through, and what a code that no list has should look like', async () => {
    await renderPage(<><p><FoundValue problem="tooLong" value="90000" /></p><p><FoundValue problem="tooLong" value="2001 characters" /></p><p><FoundValue problem="unknownCode" value="CPV 99999999" /></p><Remedy problem="unknownCode" remedy="" /></>, { feature: 'organiser', locale: 'de' });
    expect(screen.getByText('90.000 Zeichen')).toBeTruthy();
    expect(screen.getByText('2.001 Zeichen')).toBeTruthy();
    expect(screen.getByText('CPV 99999999')).toBeTruthy();
    expect(screen.getByText(/etwa CPV 34711200, NACE 25\.62, NATO 1560/)).toBeTruthy();
  });

  it('helps with the file: a sample, and what each of its columns takes, under the heading that the file has', async () => {
    await renderPage(<FileHelp />, { feature: 'organiser', locale: 'uk' });
    expect(screen.getByText('Зразок файлу (CSV)').closest('a')!.getAttribute('href')).toBe('/api/events/forum/import/sample');
    const headings = screen.getAllByRole('rowheader', { hidden: true }).map((cell) => cell.textContent);
    expect(headings).toHaveLength(17);
    expect(headings).toEqual(expect.arrayContaining(['Registration no.', 'Offer codes', 'Need codes']));
    expect(screen.getAllByText(/^Можна не заповнювати\. CPV 34711200; NACE 25\.62; NATO 1560/)).toHaveLength(2);
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
