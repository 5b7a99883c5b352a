import { useQuery, useSubscription } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useEvent, useSpelling } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { applyChange, catchUp } from './apply-change.ts';
import { BoardChangedDocument, BoardChangeParts, BoardDocument, type Board, type BoardChange } from './board-documents.ts';
import { createNews } from './news.ts';

/** More acts than are done while a board is loaded. */
const MOST_HEARD = 50;

/** The board that is shown and how it keeps up with everybody who works on it. */
export interface LiveBoard {
  readonly query: { readonly data?: { readonly scheduleBoard: Board | null } | undefined; readonly error?: unknown; readonly refetch: () => Promise<unknown> };
  /** Takes an act of this window over that the server has kept. */
  readonly apply: (change: BoardChange) => void;
  /** An act of this window is under way. @returns to be called once it is answered and taken over */
  readonly begin: () => () => void;
  readonly reload: () => void;
  /** The last act of somebody else, or of the reader in another window. */
  readonly lastOfOthers: BoardChange | null;
}

/** Thousands of meetings that nothing else shows: they stay out of the cache, and one act changes a few of them in place. */
export function useBoard(): LiveBoard {
  const { slug } = useEvent();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(BoardDocument, { variables: { eventSlug: slug, versionId: search.get('version') }, fetchPolicy: 'no-cache' });
  const loaded = data?.scheduleBoard;
  /** An older version does not change. */
  const isPast = search.get('version') !== null && loaded !== undefined && loaded?.version?.status !== 'draft';
  const [patched, setPatched] = useState<{ readonly of: Board; readonly board: Board } | null>(null);
  const [lastOfOthers, setLastOfOthers] = useState<BoardChange | null>(null);
  const [news] = useState(() => createNews(setLastOfOthers));
  const board = loaded && patched?.of === loaded ? patched.board : loaded;
  const reload = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const shown = useRef({ loaded, board });
  useEffect(() => {
    shown.current = { loaded, board };
  });
  const show = useCallback((of: Board, next: Board) => {
    shown.current = { loaded: of, board: next };
    setPatched({ of, board: next });
  }, []);
  /** The acts heard of last: what is being loaded meanwhile may have been read before them. */
  const heard = useRef<readonly BoardChange[]>([]);
  const apply = useCallback(
    (change: BoardChange) => {
      const { current } = shown;
      if (change.versionId === null) heard.current = [];
      else heard.current = [...heard.current, change].slice(-MOST_HEARD);
      if (!current.loaded || !current.board) return change.versionId === null ? reload() : undefined;
      const next = applyChange(current.board, change);
      if (next === null) return reload();
      return next === current.board ? undefined : show(current.loaded, next);
    },
    [reload, show],
  );
  useEffect(() => {
    if (!loaded || isPast) return;
    const next = catchUp(loaded, heard.current);
    if (next !== null) return next === loaded ? undefined : show(loaded, next);
    heard.current = [];
    reload();
  }, [loaded, isPast, reload, show]);
  useSubscription(BoardChangedDocument, {
    variables: { eventSlug: slug },
    ignoreResults: true,
    onData: ({ data: { data: message } }) => {
      const change = message && readFragment(BoardChangeParts, message.scheduleBoardChanged);
      if (!change || isPast) return;
      apply(change);
      news.hear(change);
    },
  });
  const applyOwn = useCallback(
    (change: BoardChange) => {
      news.isOurs(change);
      apply(change);
    },
    [apply, news],
  );
  const spell = useSpelling();
  return { query: { data: board === undefined ? undefined : { scheduleBoard: spell(board) }, error, refetch }, apply: applyOwn, begin: news.begin, reload, lastOfOthers: spell(lastOfOthers) };
}
