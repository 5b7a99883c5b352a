import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';
import { TeamPanel, type TeamPanelProps } from './TeamPanel.tsx';

const member = (delegateId: string, name: string, part: string, facts: object = {}) => ({ __typename: 'MeetingTeamMember' as const, delegateId, name, part, obstacle: null, isMineToChange: true, canBeGivenIt: true, ...facts });
const TEAM: TeamPanelProps['team'] = [member('d1', 'Jonas Wendt', 'named'), member('d2', 'Lena Brandt', 'none'), member('d3', 'Otto Busch', 'none', { obstacle: 'busy' })];

const open = (team: TeamPanelProps['team'], answers: Record<string, (variables: Record<string, never>) => unknown> = {}, isOpen = true) =>
  renderPage(<TeamPanel meetingId="m1" team={team} isOpen={isOpen} />, { feature: 'agenda', path: '/e/forum/agenda/m1', route: '/e/:slug/agenda/:meetingId', answers });

describe('who goes from the own side', () => {
  it('lets a free colleague take over, and back again', async () => {
    const sent: unknown[] = [];
    await open(TEAM, { AgendaTakeOverMeeting: ({ input }) => (sent.push(input), { takeOverMeeting: { __typename: 'MeetingReseated', meetingId: 'm1' } }) });
    fireEvent.click(screen.getByRole('button', { name: 'Take over: Lena Brandt' }));
    expect(await screen.findByText('Lena Brandt goes now. Calendars are being corrected.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Undo/ }));
    expect(await screen.findByText('Jonas Wendt goes now. Calendars are being corrected.')).toBeTruthy();
    expect(sent).toEqual(['d2', 'd1'].map((delegateId) => ({ eventSlug: 'forum', meetingId: 'm1', delegateId })));
  });

  it('says who cannot and why, and offers nothing that is not the reader’s to change', async () => {
    await open([TEAM[0]!, member('d2', 'Lena Brandt', 'none', { isMineToChange: false, canBeGivenIt: false }), TEAM[2]!]);
    expect(screen.getByText('In another meeting then')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says what stood in the way meanwhile', async () => {
    await open(TEAM, { AgendaJoinMeeting: () => ({ joinMeeting: { __typename: 'NotPossible', message: '', reason: 'busy', currentState: null } }) });
    fireEvent.click(screen.getByRole('button', { name: 'Join: Lena Brandt' }));
    expect(await screen.findByText('Your colleague is in another meeting at that time. Nothing has changed.')).toBeTruthy();
  });

  it('is nothing for a delegation of one', async () => {
    await open([TEAM[0]!]);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
