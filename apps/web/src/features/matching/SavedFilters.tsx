import { Button, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDraft, useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type MatchingRemoveFilterMutation, type MatchingSaveFilterMutation } from '../../gql/graphql.ts';
import { criteriaOf, searchOf, withCriteria } from './match-address.ts';
import classes from './matching.module.css';
import { RenameFilter } from './RenameFilter.tsx';
import { RemoveFilterDocument, SaveFilterDocument, type SavedFilter } from './saved-filter-documents.ts';

export interface SavedFiltersProps {
  readonly params: URLSearchParams;
  readonly filters: readonly SavedFilter[];
}

type SaveFailure = Exclude<Answer<MatchingSaveFilterMutation>, { __typename: 'MatchFilterSaved' }>;
type RemoveFailure = Exclude<Answer<MatchingRemoveFilterMutation>, { __typename: 'MatchFilterRemoved' }>;

const AGAIN = { refetchQueries: ['MatchingSavedFilters'] };

/** Filters the reader keeps: open one, keep the present one, name one anew, forget one. */
export function SavedFilters({ params, filters }: SavedFiltersProps) {
  const { failure, remove } = useRemoval();
  const isNarrowed = criteriaOf(params).length > 0;
  if (filters.length === 0 && !isNarrowed) return null;
  return (
    <section className={classes.saved} aria-labelledby="saved-filters">
      <h2 id="saved-filters">
        <FormattedMessage id="matching.saved.title" />
      </h2>
      {filters.length > 0 && (
        <ul>
          {filters.map((filter) => (
            <SavedLine key={filter.id} filter={filter} params={params} onRemove={() => void remove(filter)} />
          ))}
        </ul>
      )}
      {failure && <UserErrorNote error={failure} />}
      {isNarrowed && <SaveForm params={params} />}
    </section>
  );
}

function SavedLine({ filter, params, onRemove }: { readonly filter: SavedFilter; readonly params: URLSearchParams; readonly onRemove: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) {
    return (
      <li>
        <RenameFilter filter={filter} onClose={() => setRenaming(false)} />
      </li>
    );
  }
  return (
    <li>
      <Link href={`/e/${slug}/matches${searchOf(withCriteria(params, filter))}`} aria-current={params.get('saved') === filter.id ? 'true' : undefined}>
        {filter.name}
      </Link>
      <span className={classes.savedActs}>
        <button type="button" className={classes.more} aria-label={intl.formatMessage({ id: 'matching.saved.renameOf' }, { name: filter.name })} onClick={() => setRenaming(true)}>
          <FormattedMessage id="matching.saved.rename" />
        </button>
        <button type="button" className={classes.more} aria-label={intl.formatMessage({ id: 'matching.saved.removeOf' }, { name: filter.name })} onClick={onRemove}>
          <FormattedMessage id="app.action.remove" />
        </button>
      </span>
    </li>
  );
}

function SaveForm({ params }: { readonly params: URLSearchParams }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [name, setName, draft] = useDraft(`matching:filter:${slug}`, '');
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [run, isRunning] = useTypedMutation(SaveFilterDocument, AGAIN);
  const label = intl.formatMessage({ id: 'matching.saved.name' });
  const save = async () => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, name, criteria: [...criteriaOf(params)] } });
    switch (answer.__typename) {
      case 'MatchFilterSaved':
        setName('');
        draft.clear();
        return toast({ message: intl.formatMessage({ id: 'matching.saved.done' }, { name: answer.filter.name }) });
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotPossible':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput required maxLength={80} label={label} value={name} onChange={(event) => setName(event.currentTarget.value)} />
      {failure && <UserErrorNote error={failure} text={name} fieldLabels={{ name: label }} reasons={{ tooManyFilters: intl.formatMessage({ id: 'matching.saved.tooMany' }) }} />}
      <Button type="submit" loading={isRunning} disabled={name.trim() === ''}>
        <FormattedMessage id="matching.saved.save" />
      </Button>
    </form>
  );
}

/** Forgets at once and brings it back with "Undo", as it was, without what was gone already. */
function useRemoval() {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<RemoveFailure | null>(null);
  const [run] = useTypedMutation(RemoveFilterDocument, AGAIN);
  const [save] = useTypedMutation(SaveFilterDocument, AGAIN);
  const remove = async ({ id, name, criteria }: SavedFilter) => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, filterId: id } });
    const bringBack = () => void save({ input: { eventSlug: slug, name, criteria: criteria.map(({ field, value }) => ({ field, value })) } });
    switch (answer.__typename) {
      case 'MatchFilterRemoved':
        return toast({ message: intl.formatMessage({ id: 'matching.saved.removed' }, { name }), ...(criteria.length > 0 && { undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: bringBack } }) });
      case 'NotFound':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return { failure, remove };
}
