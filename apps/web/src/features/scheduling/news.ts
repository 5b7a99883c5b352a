import { type BoardChange } from './board-documents.ts';

/** Acts heard of, told apart by the window they were done in. */
export interface News {
  /** An act of this window is under way. @returns to be called once it is answered */
  readonly begin: () => () => void;
  /** An act of this window, as the server has kept it. */
  readonly isOurs: (change: BoardChange) => void;
  /** An act that the server tells of, whoever did it. */
  readonly hear: (change: BoardChange) => void;
}

/**
 * What this window did itself is no news to it; what the same person does in another window is. The server's word of an act may
 * be here before its answer, so that messages about the reader's own acts wait while one of this window is under way.
 */
export function createNews(tell: (change: BoardChange) => void): News {
  const ours = new Set<string | null>();
  const waiting: BoardChange[] = [];
  let underWay = 0;
  const pass = (change: BoardChange): void => {
    if (change.editId !== null && !ours.has(change.editId)) tell(change);
  };
  return {
    begin: () => {
      underWay += 1;
      return () => {
        underWay -= 1;
        if (underWay === 0) waiting.splice(0).forEach(pass);
      };
    },
    isOurs: ({ editId }) => void ours.add(editId),
    hear: (change) => (change.isOwn && underWay > 0 ? void waiting.push(change) : pass(change)),
  };
}
