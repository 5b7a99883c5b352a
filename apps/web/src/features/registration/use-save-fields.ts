import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { useCallback } from 'react';
import { useEvent, useTypedMutation } from '../../app/index.ts';
import { type SaveAnswer, type SaveFields } from './save-round.ts';

/**
 * The mutation of one step as `useStepForm` calls it.
 * @param toInput - what the form's fields are in the mutation's input; the fields themselves when left out
 */
export function useSaveFields<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, toInput: (fields: Record<string, unknown>) => object = same): SaveFields {
  const { slug } = useEvent();
  const [run] = useTypedMutation(document);
  return useCallback<SaveFields>(
    async (fields, version) => (await run({ input: { eventSlug: slug, version, ...toInput({ ...fields }) } } as unknown as Variables)) as SaveAnswer,
    [run, slug, toInput],
  );
}

const same = (fields: Record<string, unknown>): object => fields;
