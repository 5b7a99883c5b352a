import { useQuery, useSubscription } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useEvent, useSpelling } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { applyChange } from './apply-change.ts';
import { BoardChangedDocument, BoardChangeParts, BoardDocument, type Board, type BoardChange } from './board-documents.ts';
import { createNews } from './news.ts';

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
  const [patched, setPatched] = useState<{ readonly of: Board; readonly board: Board } | null>(null);
  const [lastOfOthers, setLastOfOthers] = useState<BoardChange | null>(null);
  const [news] = useState(() => createNews(setLastOfOthers));
  const board = loaded && patched?.of === loaded ? patched.board : loaded;
  const reload = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const shown = useRef({ loaded, board });
  useEffect(() => {
    shown.current = { loaded, board };
  });
  const apply = useCallback(
    (change: BoardChange) => {
      const { current } = shown;
      if (!current.loaded || !current.board) return;
      const next = applyChange(current.board, change);
      if (next === null) return reload();
      shown.current = { loaded: current.loaded, board: next };
      setPatched({ of: current.loaded, board: next });
    },
    [reload],
  );
  useSubscription(BoardChangedDocument, {
    variables: { eventSlug: slug },
    ignoreResults: true,
    onData: ({ data: { data: message } }) => {
      const change = message && readFragment(BoardChangeParts, message.scheduleBoardChanged);
      const isPast = shown.current.board?.version?.status !== 'draft' && search.get('version') !== null;
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
