import { describe, expect, it } from '@jest/globals';
import { type BoardChange } from './board-documents.ts';
import { createNews } from './news.ts';

const change = (editId: string | null, isOwn: boolean) => ({ editId, isOwn }) as BoardChange;

describe('news of the board', () => {
  it('are what others do and what the reader does in another window, never what this window did, whichever word comes first', () => {
    const told: (string | null)[] = [];
    const news = createNews(({ editId }) => told.push(editId));
    news.hear(change('of a colleague', false));
    news.hear(change('of another window', true));
    const end = news.begin();
    news.hear(change('ours', true));
    news.hear(change('of another window too', true));
    news.hear(change('of a colleague too', false));
    expect(told).toEqual(['of a colleague', 'of another window', 'of a colleague too']);
    news.isOurs(change('ours', true));
    end();
    expect(told.slice(3)).toEqual(['of another window too']);
    news.hear(change('ours', true));
    news.hear(change(null, false));
    expect(told).toHaveLength(4);
  });
});
