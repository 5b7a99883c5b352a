import type { ApolloCache, MutationUpdaterFunction, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { isForbidden, isTooMany, isUnanswered, isUnauthenticated } from './apollo-client.ts';

/** The server's answer did not come. Whether the act took effect is not known when the way back was cut. */
export interface NotAnswered {
  readonly __typename: 'NotAnswered';
  readonly reason: 'offline' | 'unavailable' | 'signedOut' | 'forbidden' | 'tooMany' | 'failed';
}

/** The one field of a mutation's answer. */
type RootOf<Data> = NonNullable<Data[Exclude<keyof Data, '__typename'>]>;

/** The members of the result union, and that no answer came: a switch over `__typename` is to handle each. */
export type Answer<Data> = RootOf<Data> | NotAnswered;

export interface TypedMutationOptions<Data, Variables extends OperationVariables> {
  /** Names of the queries to ask again afterwards. */
  readonly refetchQueries?: readonly string[];
  /** What goes along with the operation, such as a header. */
  readonly context?: Readonly<Record<string, unknown>>;
  readonly update?: MutationUpdaterFunction<Data, Variables, ApolloCache>;
}

/** A mutation whose every outcome is a value; nothing is thrown. */
export function useTypedMutation<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { refetchQueries, update, context }: TypedMutationOptions<Data, Variables> = {},
): [run: (variables: Variables) => Promise<Answer<Data>>, isRunning: boolean] {
  const [mutate, { loading }] = useMutation<Data, Variables>(document, { refetchQueries: refetchQueries && [...refetchQueries], update, context });
  const run = useCallback(
    async (variables: Variables): Promise<Answer<Data>> => {
      try {
        const { data } = await mutate({ variables } as never);
        return rootOf<Data>(data);
      } catch (error) {
        return { __typename: 'NotAnswered', reason: reasonOf(error) };
      }
    },
    [mutate],
  );
  return [run, loading];
}

/** A question that is asked when somebody presses something; nothing of its answer is kept, and nothing is thrown. */
export function useTypedQuestion<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>): (variables: Variables) => Promise<Answer<Data>> {
  const client = useApolloClient();
  return useCallback(
    async (variables: Variables): Promise<Answer<Data>> => {
      try {
        const { data } = await client.query({ query: document, variables, fetchPolicy: 'no-cache' } as never);
        return rootOf<Data>(data as Data | undefined);
      } catch (error) {
        return { __typename: 'NotAnswered', reason: reasonOf(error) };
      }
    },
    [client, document],
  );
}

function rootOf<Data>(data: Data | null | undefined): Answer<Data> {
  const answer = data && (Object.entries(data).find(([name]) => name !== '__typename')?.[1] as RootOf<Data> | undefined);
  return answer ?? { __typename: 'NotAnswered', reason: 'failed' };
}

function reasonOf(error: unknown): NotAnswered['reason'] {
  if (isUnanswered(error)) return navigator.onLine ? 'unavailable' : 'offline';
  if (isUnauthenticated(error)) return 'signedOut';
  if (isForbidden(error)) return 'forbidden';
  return isTooMany(error) ? 'tooMany' : 'failed';
}
