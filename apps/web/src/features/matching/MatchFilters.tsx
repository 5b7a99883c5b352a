import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { FilterGroup, Glyph, type FilterOption } from '@spilno/ui';
import { useState, type Ref } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCollator, useCountryName } from '../../app/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { chosenCount, withoutFilters, withValue, withWord, type ListFilter, type SwitchFilter } from './match-address.ts';
import { type MatchFacet } from './match-query.ts';
import classes from './matching.module.css';
import { SavedFilters } from './SavedFilters.tsx';
import { type SavedFilter } from './saved-filter-documents.ts';

export interface MatchFiltersProps {
  readonly params: URLSearchParams;
  readonly facets: readonly MatchFacet[];
  readonly onChange: (params: URLSearchParams) => void;
  readonly searchRef?: Ref<HTMLInputElement>;
  readonly saved: readonly SavedFilter[];
}

const WISH_IDS: Readonly<Record<string, string>> = { must: 'matching.wish.must', would: 'matching.wish.would', none: 'matching.wish.none', no: 'matching.wish.no' };
const PLACE_IDS: Readonly<Record<string, string>> = { ukraine: 'matching.place.ukraine', abroad: 'matching.place.abroad', either: 'matching.place.either', open: 'matching.place.open' };

/** Every filter of the list with counts; each change goes into the address. */
export function MatchFilters({ params, facets, onChange, searchRef, saved }: MatchFiltersProps) {
  const intl = useIntl();
  const countryName = useCountryName();
  const words = useVocabulary();
  const group = { params, facets, onChange };
  const say = (ids: Readonly<Record<string, string>>) => (value: string) => intl.formatMessage({ id: ids[value] ?? 'matching.wish.none' });
  return (
    <div className={classes.filters}>
      <Search params={params} onChange={onChange} inputRef={searchRef} />
      <Switches params={params} onChange={onChange} />
      <ValueGroup {...group} name="wish" titleId="matching.filter.wish" label={say(WISH_IDS)} order={['must', 'would', 'none', 'no']} />
      <ValueGroup {...group} name="country" titleId="matching.filter.country" label={countryName} />
      <ValueGroup {...group} name="branch" titleId="matching.filter.branch" label={words.branch} />
      <ValueGroup {...group} name="form" titleId="matching.filter.form" label={words.form} />
      <ValueGroup {...group} name="place" titleId="matching.filter.place" label={say(PLACE_IDS)} order={['ukraine', 'abroad', 'either', 'open']} />
      {chosenCount(params) > 0 && (
        <Button variant="subtle" onClick={() => onChange(withoutFilters(params))}>
          <FormattedMessage id="matching.filter.clear" />
        </Button>
      )}
      <SavedFilters params={params} filters={saved} />
    </div>
  );
}

interface SearchProps {
  readonly params: URLSearchParams;
  readonly onChange: (params: URLSearchParams) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

const PAUSE_MS = 350;

function Search({ params, onChange, inputRef }: SearchProps) {
  const intl = useIntl();
  const stored = params.get('q') ?? '';
  const [text, setText] = useState(stored);
  const store = useDebouncedCallback((value: string) => onChange(withWord(params, 'q', value.trim())), PAUSE_MS);
  return (
    <TextInput
      ref={inputRef}
      type="search"
      maxLength={200}
      aria-label={intl.formatMessage({ id: 'matching.filter.search' })}
      placeholder={intl.formatMessage({ id: 'matching.filter.search' })}
      leftSection={<Glyph icon={IconSearch} />}
      aria-keyshortcuts="/"
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        store(event.currentTarget.value);
      }}
    />
  );
}

function Switches({ params, onChange }: SearchProps) {
  const intl = useIntl();
  const options: readonly FilterOption[] = [
    { id: 'mutual', label: intl.formatMessage({ id: 'matching.filter.mutual' }), checked: params.has('mutual') },
    { id: 'new', label: intl.formatMessage({ id: 'matching.filter.new' }), checked: params.has('new') },
    { id: 'since', label: intl.formatMessage({ id: 'matching.filter.since' }), checked: params.has('since') },
  ];
  return <FilterGroup title={intl.formatMessage({ id: 'matching.filter.show' })} options={options} onToggle={(id, checked) => onChange(withWord(params, id as SwitchFilter, checked ? '1' : ''))} />;
}

interface ValueGroupProps extends Omit<MatchFiltersProps, 'searchRef' | 'saved'> {
  readonly name: ListFilter;
  readonly titleId: string;
  readonly label: (value: string) => string;
  /** The values in their order; without it, those with most matches first. */
  readonly order?: readonly string[];
}

const SHOWN = 6;

function ValueGroup({ params, facets, onChange, name, titleId, label, order }: ValueGroupProps) {
  const intl = useIntl();
  const collator = useCollator();
  const [isWhole, setWhole] = useState(false);
  const chosen = params.getAll(name);
  const counts = new Map(facets.filter(({ kind }) => kind === name).map(({ value, count }) => [value, count]));
  const values = order ?? [...new Set([...counts.keys(), ...chosen])].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || collator.compare(label(a), label(b)));
  if (values.length === 0) return null;
  const shown = isWhole || order ? values : values.filter((value, index) => index < SHOWN || chosen.includes(value));
  return (
    <FilterGroup
      title={intl.formatMessage({ id: titleId })}
      options={shown.map((value) => ({ id: value, label: label(value), count: counts.get(value) ?? 0, checked: chosen.includes(value) }))}
      onToggle={(value, checked) => onChange(withValue(params, name, value, checked))}
      more={
        values.length > shown.length && (
          <button type="button" className={classes.more} onClick={() => setWhole(true)}>
            <FormattedMessage id="matching.filter.all" values={{ count: values.length }} />
          </button>
        )
      }
    />
  );
}
