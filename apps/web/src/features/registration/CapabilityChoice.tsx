import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { CapabilityPicker, type CapabilityBranch } from '@spilno/ui';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { graphql } from '../../gql/index.ts';
import { type CapabilityTreeQuery } from '../../gql/graphql.ts';
import { MAX_ENTRIES, type EntrySide } from './capability-entries.ts';
import classes from './capabilities.module.css';

const RegistrationSearchDocument = graphql(`
  query RegistrationSearch($text: String!, $locale: String!) {
    searchCapabilities(text: $text, locale: $locale, first: 30) {
      code
    }
  }
`);

type Node = CapabilityTreeQuery['capabilityTree'][number];

export interface CapabilityChoiceProps {
  readonly side: EntrySide;
  readonly nodes: readonly Node[];
  readonly chosen: readonly string[];
  readonly onToggle: (code: string, isChosen: boolean) => void;
}

const SEARCH_PAUSE_MS = 200;

/** The vocabulary: branches at the start, search above. */
export function CapabilityChoice({ side, nodes, chosen, onToggle }: CapabilityChoiceProps) {
  const intl = useIntl();
  const [query, setQuery] = useState('');
  const [branch, setBranch] = useState<string | null>(null);
  const found = useFound(query, nodes);
  const branches = useMemo(() => branchesOf(nodes, found), [nodes, found]);
  const branchId = branch ?? branches[0]?.id ?? null;
  const shown = found ? found : nodes.filter((node) => branchId !== null && (node.code === branchId || node.code.startsWith(`${branchId}.`)) && node.isLeaf);
  return (
    <section className={classes.field}>
      <div className={classes.fieldHead}>
        <span className={classes.fieldLabel}><FormattedMessage id="registration.picker.title" /></span>
        <span className={classes.quiet}><FormattedMessage id="registration.picker.hint" /></span>
      </div>
      <CapabilityPicker
        labels={{
          picker: intl.formatMessage({ id: 'registration.picker.title' }),
          search: intl.formatMessage({ id: 'registration.picker.search' }),
          branches: intl.formatMessage({ id: 'registration.picker.branches' }),
          list: intl.formatMessage({ id: 'registration.picker.list' }),
          codes: intl.formatMessage({ id: 'registration.picker.codes' }),
        }}
        query={query}
        onQueryChange={setQuery}
        found={found && intl.formatMessage({ id: 'registration.picker.found' }, { found: found.length, total: nodes.length })}
        branches={branches}
        branchId={branchId}
        onBranch={(id) => {
          setBranch(id);
          setQuery('');
        }}
        capabilities={shown.map(({ code, title, militaryListHints, parentCode }) => ({
          id: code,
          label: title,
          description: nodes.find((node) => node.code === parentCode)?.title,
          codes: militaryListHints,
          checked: chosen.includes(code),
        }))}
        onToggle={onToggle}
        chosen={chosen.length}
        max={MAX_ENTRIES}
        fullNote={<FormattedMessage id="registration.picker.full" values={{ max: MAX_ENTRIES }} />}
        direction={side === 'needs' ? 'get' : 'give'}
        empty={<FormattedMessage id="registration.picker.empty" />}
      />
    </section>
  );
}

/** Nodes that the words find, best first; null while nothing is typed. */
function useFound(query: string, nodes: readonly Node[]): readonly Node[] | null {
  const { locale } = useIntl();
  const [text] = useDebouncedValue(query.trim(), SEARCH_PAUSE_MS);
  const { data, previousData } = useQuery(RegistrationSearchDocument, { variables: { text, locale }, skip: text === '' });
  if (query.trim() === '' || text === '') return null;
  const codes = (data ?? previousData)?.searchCapabilities.map(({ code }) => code) ?? [];
  return codes.flatMap((code) => nodes.find((node) => node.code === code && (node.depth > 0 || node.isLeaf)) ?? []);
}

/** Branches with the groups below them, and how many leaves each holds or how many were found in it. */
function branchesOf(nodes: readonly Node[], found: readonly Node[] | null): CapabilityBranch[] {
  const under = (code: string, list: readonly Node[]) => list.filter((node) => node.code === code || node.code.startsWith(`${code}.`)).length;
  const leaves = nodes.filter(({ isLeaf }) => isLeaf);
  const toBranch = ({ code, title }: Node): CapabilityBranch => {
    const groups = nodes.filter((node) => node.parentCode === code && !node.isLeaf);
    const count = under(code, found ?? leaves);
    return { id: code, label: title, count, quiet: found !== null && count === 0, ...(groups.length > 0 ? { children: groups.map(toBranch) } : {}) };
  };
  return nodes.filter(({ depth }) => depth === 0).map(toBranch);
}
