import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage, type Answers } from '../../testing/render-page.tsx';
import { ClashesNote } from './ClashesNote.tsx';

type Clash = Record<'kind', string> & Partial<Record<'organisation' | 'pool', string>> & { agreed: number; places: number; slots: number | null; pairs: string[] };

const open = (clashes: readonly Clash[]) =>
  renderPage(<ClashesNote />, {
    feature: 'scheduling',
    answers: {
      SchedulingClashes: () => ({
        scheduleClashes: clashes.map(({ pairs, ...clash }) => ({
          __typename: 'ScheduleClash', organisation: null, pool: null, ...clash,
          pairs: pairs.map((pair) => ({ __typename: 'ClashPair', agreementId: pair, firstName: pair.split(' ')[0], secondName: pair.split(' ')[1] })),
        })),
      }),
    } as unknown as Answers,
  });

describe('what cannot all be held', () => {
  it('says each contradiction in a sentence, and of which pairs one at least is left out', async () => {
    await open([
      { kind: 'noCommonSlot', agreed: 1, places: 0, slots: null, pairs: ['Ruta Kron'] },
      { kind: 'meetingLimit', organisation: 'Pliska', agreed: 9, places: 5, slots: null, pairs: [] },
      { kind: 'timeOfOrganisation', organisation: 'Vydra', agreed: 3, places: 1, slots: 1, pairs: ['Vydra Mistral', 'Vydra Orion'] },
      { kind: 'tables', agreed: 70, places: 60, slots: 3, pairs: Array.from({ length: 50 }, (_, at) => `A${at} B${at}`) },
      { kind: 'pool', pool: 'English', agreed: 4, places: 2, slots: 2, pairs: ['C D', 'E F', 'G H'] },
    ]);
    const text = (await screen.findByText('5 contradictions')).closest('details')!.textContent!;
    for (const words of [
      '1 agreed pair has no slot in which both can come and a table is open.Ruta · Kron',
      'Pliska agreed to 9 meetings and may hold 5.',
      '3 meetings of Vydra fit only into 1 slot with room for 1.',
      'One of these 2 at least is left outVydra · MistralVydra · Orion',
      '70 meetings fit only into 3 slots with tables for 60.',
      'and 11 more',
      '4 meetings that need English fit only into 2 slots with people for 2.',
    ]) expect(text).toContain(words);
  });

  it('says nothing where counting shows none', async () => {
    const { container } = await open([]);
    expect(container.querySelector('details')).toBeNull();
  });
});
