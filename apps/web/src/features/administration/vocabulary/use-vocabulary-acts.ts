import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useTypedMutation } from '../../../app/index.ts';
import { type ChangeVocabularyInput } from '../../../gql/graphql.ts';
import { type Failure } from '../use-role-acts.ts';
import { AdministrationChangeVocabularyDocument, AdministrationPublishVocabularyDocument } from './documents.ts';

const REFETCHED = { refetchQueries: ['AdministrationVocabulary', 'AdministrationVocabularyNode', 'AdministrationVocabularyVersions'] } as const;

export interface Conflict {
  readonly code: string;
  readonly field: string | null;
  readonly ours: string;
  readonly theirs: string;
}

/** Changes the draft as it was seen, and publishes it; what was refused stands until the next act. */
export function useVocabularyActs(revision: number) {
  const intl = useIntl();
  const toast = useToast();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [runChange, isChanging] = useTypedMutation(AdministrationChangeVocabularyDocument, REFETCHED);
  const [runPublish, isPublishing] = useTypedMutation(AdministrationPublishVocabularyDocument, REFETCHED);
  /** @returns whether the draft took it */
  const change = async (input: Omit<ChangeVocabularyInput, 'revision'>): Promise<boolean> => {
    const answer = await runChange({ input: { ...input, revision } });
    switch (answer.__typename) {
      case 'VocabularyDraftChanged':
        setFailure(null);
        setConflicts(answer.conflicts);
        toast({ message: intl.formatMessage({ id: input.act === 'discard' ? 'administration.vocabulary.discarded' : 'administration.vocabulary.taken' }) });
        return true;
      case 'InvalidInput':
      case 'LocationRefused':
      case 'StaleVersion':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        setFailure(answer);
        return false;
      default:
        return assertNever(answer);
    }
  };
  const publish = async (note: string): Promise<boolean> => {
    const answer = await runPublish({ input: { revision, note } });
    switch (answer.__typename) {
      case 'VocabularyPublished':
        setFailure(null);
        toast({ message: intl.formatMessage({ id: 'administration.vocabulary.published' }, { number: answer.number, firms: answer.carriedFirms }) });
        return true;
      case 'InvalidInput':
      case 'LocationRefused':
      case 'StaleVersion':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        setFailure(answer);
        return false;
      default:
        return assertNever(answer);
    }
  };
  return { change, publish, failure, conflicts, isRunning: isChanging || isPublishing };
}

export type VocabularyActs = ReturnType<typeof useVocabularyActs>;
