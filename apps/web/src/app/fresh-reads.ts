import { ApolloLink } from '@apollo/client';
import { canonicalStringify, print } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { concat, defer, finalize, type Observable, shareReplay, Subject, tap } from 'rxjs';

interface Reading {
  readonly answer: Observable<ApolloLink.Result>;
  /** Completes when it is answered, has failed, or is no longer wanted. */
  readonly ended: Observable<never>;
  /** What had been heard of when it was sent; null: it waits for the one before it. */
  sentAfter: number | null;
}

/**
 * One request for what several parts of a page read at once, but never an answer from before something that this page already knows of:
 * a read that is asked for after a mutation was answered, or a subscription told something, is not joined to one that was sent before. It is
 * sent when that one has ended, so that answers to the same question come in the order of their requests and at most one more waits.
 * The client's own joining of equal requests (`queryDeduplication`) is to be off: it would hand the older answer on.
 */
export function createFreshReads(): ApolloLink {
  const last = new Map<string, Reading>();
  let heard = 0;
  const hear = () => void (heard += 1);

  return new ApolloLink((operation, forward) => {
    if (operation.operationType === OperationTypeNode.SUBSCRIPTION) return forward(operation).pipe(tap(hear));
    if (operation.operationType === OperationTypeNode.MUTATION) return forward(operation).pipe(tap({ next: hear, error: hear }));
    // Headers say for whom it is asked.
    const { headers } = operation.getContext() as { readonly headers?: object };
    const key = `${print(operation.query)}${canonicalStringify(operation.variables)}${canonicalStringify(headers ?? null)}`;
    const before = last.get(key);
    if (before && (before.sentAfter === null || before.sentAfter === heard)) return before.answer;
    const ended = new Subject<never>();
    const sent = defer(() => {
      reading.sentAfter = heard;
      return forward(operation);
    });
    const answer = (before ? concat(before.ended, sent) : sent).pipe(
      finalize(() => {
        if (last.get(key) === reading) last.delete(key);
        ended.complete();
      }),
      shareReplay({ bufferSize: 1, refCount: true }),
    );
    const reading: Reading = { answer, ended, sentAfter: null };
    last.set(key, reading);
    return answer;
  });
}
