import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { OutcomePanel, type OutcomePanelProps } from './OutcomePanel.tsx';

const BEGUN = { id: 'm1', status: 'planned', startsAt: '2020-09-21T08:00:00.000Z' };
const TOLD = { held: true, result: null, isConfirmed: false, reportedBy: 'Ada Byron', reportedAt: '2027-09-21T08:40:00.000Z' } as const;

const open = (meeting: OutcomePanelProps['meeting'], outcome: OutcomePanelProps['outcome'], tell: (input: object) => object = () => ({ __typename: 'OutcomeReported', outcome: { __typename: 'MeetingOutcome', held: true } })) => {
  const inputs: object[] = [];
  const answers = { AgendaReportOutcome: ({ input }: { input: object }) => (inputs.push(input), { reportOutcome: tell(input) }) } as unknown as Answers;
  return renderPage(<OutcomePanel meeting={meeting} outcome={outcome} />, { feature: 'agenda', answers }).then(() => inputs);
};
const pressed = (): (string | null)[] => screen.getAllByRole('button', { pressed: true }).map((button) => button.textContent);

describe('what came of a meeting', () => {
  it('is asked once it has begun, and of no meeting that is called off', async () => {
    await open({ ...BEGUN, startsAt: '2999-01-01T08:00:00.000Z' }, null);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not asked of a meeting that is called off', async () => {
    await open({ ...BEGUN, status: 'cancelled' }, null);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes two taps: whether it took place, then what comes of it', async () => {
    const user = userEvent.setup();
    const inputs = await open(BEGUN, null);
    expect(screen.getAllByRole('group')).toHaveLength(1);
    await user.click(screen.getAllByRole('button')[0]!);
    await waitFor(() => expect(inputs).toEqual([{ eventSlug: 'forum', meetingId: 'm1', held: true, result: null }]));
  });

  it('asks what comes of it only of a meeting that took place, keeps the answer when that is said again, and says who told it', async () => {
    const user = userEvent.setup();
    const inputs = await open(BEGUN, { ...TOLD, result: 'goesOn' });
    expect(screen.getAllByRole('group')).toHaveLength(2);
    expect(pressed()).toHaveLength(2);
    expect(screen.getByText(/Ada Byron/)).toBeTruthy();
    const [held, notHeld] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
    await user.click(held);
    await waitFor(() => expect(inputs).toEqual([{ eventSlug: 'forum', meetingId: 'm1', held: true, result: 'goesOn' }]));
    await user.click(notHeld);
    await waitFor(() => expect(inputs.at(-1)).toEqual({ eventSlug: 'forum', meetingId: 'm1', held: false, result: null }));
  });

  it('says that the other side has not said so yet, and no more once it has', async () => {
    const { unmount } = await renderPage(<OutcomePanel meeting={BEGUN} outcome={TOLD} />, { feature: 'agenda' });
    expect(screen.getByText('Whether a meeting was held counts only once both sides say the same.')).toBeTruthy();
    expect(screen.queryByText('Both sides say so')).toBeNull();
    unmount();
    await renderPage(<OutcomePanel meeting={BEGUN} outcome={{ ...TOLD, isConfirmed: true }} />, { feature: 'agenda' });
    expect(screen.getByText('Both sides say so')).toBeTruthy();
    expect(screen.queryByText('Whether a meeting was held counts only once both sides say the same.')).toBeNull();
  });

  it('says why an answer was not taken, and that nothing was lost where none came', async () => {
    const user = userEvent.setup();
    let fails = false;
    await open(BEGUN, null, () => {
      if (fails) throw new GraphQLError('x');
      return { __typename: 'NotPossible', message: 'x', reason: 'notYet', currentState: null };
    });
    await user.click(screen.getAllByRole('button')[1]!);
    const alert = await screen.findByRole('alert');
    const reason = alert.textContent;
    fails = true;
    await user.click(screen.getAllByRole('button')[1]!);
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(reason));
  });
});
