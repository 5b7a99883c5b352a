import { describe, expect, it } from '@jest/globals';
import { saveRound, type Fields, type SaveAnswer } from './save-round.ts';

const saved = (version: number): SaveAnswer => ({ __typename: 'RegistrationSaved', registration: { version }, warnings: [] });
const refusing = (names: readonly string[]) => {
  const sent: Fields[] = [];
  const save = async (fields: Fields, version: number): Promise<SaveAnswer> => {
    sent.push(fields);
    const refused = names.find((name) => name in fields);
    return refused ? ({ __typename: 'LocationRefused', field: refused } as unknown as SaveAnswer) : saved(version + 1);
  };
  return { sent, save };
};

describe('saving a step', () => {
  it('stores everything at once where nothing is refused', async () => {
    const { sent, save } = refusing([]);
    expect(await saveRound({ a: 1, b: 2 }, 4, save)).toMatchObject({ saved: { a: 1, b: 2 }, version: 5, problem: null });
    expect(sent).toHaveLength(1);
  });

  it('leaves out each refused text and stores the rest', async () => {
    const { sent, save } = refusing(['about', 'name']);
    const round = await saveRound({ about: 'x', name: 'y', country: 'DE' }, 4, save);
    expect(round.saved).toEqual({ country: 'DE' });
    expect([...round.faults.keys()]).toEqual(['about', 'name']);
    expect(sent.at(-1)).toEqual({ country: 'DE' });
  });

  it('sends nothing more when all that changed was refused', async () => {
    const { sent, save } = refusing(['about']);
    expect(await saveRound({ about: 'x' }, 4, save)).toMatchObject({ saved: {}, version: 4 });
    expect(sent).toHaveLength(1);
  });

  it('keeps the version and says so when nobody answers or somebody was faster', async () => {
    expect(await saveRound({ a: 1 }, 4, async () => ({ __typename: 'NotAnswered', reason: 'offline' }))).toMatchObject({ saved: {}, version: 4, isUnanswered: true });
    expect(await saveRound({ a: 1 }, 4, async () => ({ __typename: 'StaleVersion' }) as unknown as SaveAnswer)).toMatchObject({ saved: {}, problem: { __typename: 'StaleVersion' }, isUnanswered: false });
  });
});
