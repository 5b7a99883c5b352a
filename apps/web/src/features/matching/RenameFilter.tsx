import { Button, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDraft, useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type MatchingRenameFilterMutation } from '../../gql/graphql.ts';
import classes from './matching.module.css';
import { RenameFilterDocument, type SavedFilter } from './saved-filter-documents.ts';

export interface RenameFilterProps {
  readonly filter: SavedFilter;
  readonly onClose: () => void;
}

type Failure = Exclude<Answer<MatchingRenameFilterMutation>, { __typename: 'MatchFilterSaved' }>;

/** Another name for a saved filter; what it holds stays. */
export function RenameFilter({ filter, onClose }: RenameFilterProps) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [name, setName, draft] = useDraft(`matching:filter:${filter.id}`, filter.name);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(RenameFilterDocument, { refetchQueries: ['MatchingSavedFilters'] });
  const label = intl.formatMessage({ id: 'matching.saved.newName' });
  const close = () => {
    draft.clear();
    onClose();
  };
  const rename = async (wanted: string, before: string | null) => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, filterId: filter.id, name: wanted } });
    switch (answer.__typename) {
      case 'MatchFilterSaved':
        close();
        return toast({
          message: intl.formatMessage({ id: 'matching.saved.renamed' }, { name: answer.filter.name }),
          ...(before !== null && { undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void rename(before, null) } }),
        });
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <form
      className={classes.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void rename(name, filter.name);
      }}
    >
      <TextInput required data-autofocus autoFocus maxLength={80} label={label} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      {failure && <UserErrorNote error={failure} text={name} fieldLabels={{ name: label }} reasons={{ taken: intl.formatMessage({ id: 'matching.saved.taken' }) }} />}
      <div className={classes.renameActs}>
        <Button type="submit" loading={isRunning} disabled={name.trim() === ''}>
          <FormattedMessage id="matching.saved.rename" />
        </Button>
        <Button variant="subtle" onClick={close}>
          <FormattedMessage id="app.action.cancel" />
        </Button>
      </div>
    </form>
  );
}
