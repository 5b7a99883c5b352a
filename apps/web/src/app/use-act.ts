import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useCallback, useState } from 'react';
import { type Answer, type TypedMutationOptions, useTypedMutation } from './use-typed-mutation.ts';

type Named = { readonly __typename: string };
type Done<Data, Name extends string> = Extract<Answer<Data>, { readonly __typename: Name }>;
/** Every outcome but the one that was wanted; what shows it is to know each of them. */
export type ActFailure<Data, Name extends string> = Exclude<Answer<Data>, { readonly __typename: Name }>;

export interface Act<Data, Variables, Name extends string> {
  /** @returns the wanted outcome; null when another came, which is then the failure */
  readonly act: (variables: Variables) => Promise<Done<Data, Name> | null>;
  /** What the last attempt failed by; forgotten when the next begins. */
  readonly failure: ActFailure<Data, Name> | null;
  readonly isRunning: boolean;
  /** Takes the failure away, where another act follows. */
  readonly forget: () => void;
}

/** A mutation of which one outcome is wanted and every other is shown where it was asked for. */
export function useAct<Data, Variables extends OperationVariables, Name extends (Answer<Data> & Named)['__typename']>(
  document: TypedDocumentNode<Data, Variables>,
  wanted: Name,
  options: TypedMutationOptions<Data, Variables> = {},
): Act<Data, Variables, Name> {
  const [run, isRunning] = useTypedMutation(document, options);
  const [failure, setFailure] = useState<ActFailure<Data, Name> | null>(null);
  const act = useCallback(
    async (variables: Variables): Promise<Done<Data, Name> | null> => {
      setFailure(null);
      const answer = await run(variables);
      if ((answer as Named).__typename === wanted) return answer as Done<Data, Name>;
      setFailure(answer as ActFailure<Data, Name>);
      return null;
    },
    [run, wanted],
  );
  const forget = useCallback(() => setFailure(null), []);
  return { act, failure, isRunning, forget };
}
