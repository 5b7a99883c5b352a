import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { type BoardView } from './board-rows.ts';

export type BoardPane = 'leftovers' | 'history';

/** What of the board is shown; all of it is in the address. */
export interface BoardPlace {
  readonly day: string | null;
  readonly view: BoardView;
  readonly find: string;
  readonly pane: BoardPane;
  /** Meeting that is open. */
  readonly meetingId: string | null;
  /** Null takes a part out of the address. */
  readonly set: (parts: Partial<Record<'day' | 'view' | 'find' | 'pane' | 'meeting', string | null>>) => void;
}

export function useBoardPlace(): BoardPlace {
  const [search, setSearch] = useSearchParams();
  const set = useCallback<BoardPlace['set']>(
    (parts) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(parts)) {
            if (value === null) after.delete(name);
            else if (value !== undefined) after.set(name, value);
          }
          return after;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return {
    day: search.get('day'),
    view: search.get('view') === 'organisations' ? 'organisations' : 'tables',
    find: search.get('find') ?? '',
    pane: search.get('pane') === 'history' ? 'history' : 'leftovers',
    meetingId: search.get('meeting'),
    set,
  };
}
