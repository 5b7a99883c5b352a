import { useApolloClient } from '@apollo/client/react';
import { assertNever } from '@spilno/kernel';
import { useToast, type Wish } from '@spilno/ui';
import { useCallback, useState } from 'react';
import { useIntl } from 'react-intl';
import { useEvent, useTypedMutation, type Answer } from '../../app/index.ts';
import { type MatchingWishMutation } from '../../gql/graphql.ts';
import { useClosing } from '../meetings/index.ts';
import { MatchingWishDocument, MatchWishParts } from './match-documents.ts';

export type WishFailure = Exclude<Answer<MatchingWishMutation>, { __typename: 'WishSaved' }>;

/** What a wish is about. */
export interface Wished {
  readonly id: string;
  readonly name: string;
  readonly wish: string | null;
  readonly request: { readonly id: string; readonly isOwn: boolean; readonly status: string } | null;
}

const isWish = (value: string | null): value is Wish => value === 'must' || value === 'would' || value === 'no';

const SAVED_IDS = { must: 'matching.wish.savedMust', would: 'matching.wish.savedWould', no: 'matching.wish.moved', none: 'matching.wish.takenAway' } as const;

/** The stored wish, as the control takes it. */
export const wishOf = (value: string | null): Wish | null => (isWish(value) ? value : null);

/**
 * Sets wishes at once on the page and takes them back where the server refuses; answers whether it took them.
 * @param onSaved - told how many "must meet" are in use now
 */
export function useWish(onSaved: (mustUsed: number) => void) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { cache } = useApolloClient();
  const { areWishesClosed } = useClosing();
  const [run] = useTypedMutation(MatchingWishDocument);
  const [failures, setFailures] = useState<ReadonlyMap<string, WishFailure>>(new Map());

  const show = useCallback((id: string, wish: Wish | null) => cache.writeFragment({ id: cache.identify({ __typename: 'Match', id }), fragment: MatchWishParts, data: { __typename: 'Match', wish } as never }), [cache]);
  const fail = useCallback((id: string, failure: WishFailure | null) => {
    setFailures((before) => {
      const next = new Map(before);
      if (failure) next.set(id, failure);
      else next.delete(id);
      return next;
    });
  }, []);

  const setWish = useCallback(
    async (about: Wished, wish: Wish | null, isUndo = false): Promise<boolean> => {
      const before = wishOf(about.wish);
      fail(about.id, null);
      show(about.id, wish);
      const answer = await run({ input: { eventSlug: slug, registrationId: about.id, value: wish } });
      switch (answer.__typename) {
        case 'WishSaved':
          onSaved(answer.mustUsed);
          break;
        case 'NotFound':
        case 'NotPossible':
        case 'QuotaExceeded':
        case 'NotAnswered':
          show(about.id, before);
          fail(about.id, answer);
          return false;
        default:
          return assertNever(answer);
      }
      if (isUndo || wish === before) return true;
      const takesBack = wish === 'no' && about.request?.isOwn === true && (about.request.status === 'pending' || about.request.status === 'countered');
      if (takesBack) cache.modify({ id: cache.identify({ __typename: 'MatchRequest', id: about.request!.id }), fields: { status: () => 'withdrawn', isMyTurn: () => false } });
      // The wish before cannot be set again once wishes are closed; having none can.
      if (areWishesClosed && wish === 'no' && before !== null) {
        toast({ message: intl.formatMessage({ id: 'matching.wish.movedForGood' }, { name: about.name }) });
        return true;
      }
      toast({
        message: intl.formatMessage({ id: takesBack ? 'matching.wish.movedWithdrawn' : SAVED_IDS[wish ?? 'none'] }, { name: about.name }),
        undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void setWish({ ...about, wish }, before, true) },
      });
      return true;
    },
    [areWishesClosed, cache, fail, intl, onSaved, run, show, slug, toast],
  );
  return { setWish, failures };
}
