import { useApolloClient } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { Glyph } from '@spilno/ui';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useDraft, UserErrorNote } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { type OwnWordsQuery } from '../../gql/graphql.ts';
import { type EntrySide, MAX_ENTRIES } from './capability-entries.ts';
import classes from './capabilities.module.css';

const OwnWordsDocument = graphql(`
  query OwnWords($text: String!, $locale: String!) {
    suggestCapabilities(text: $text, locale: $locale) {
      ... on SuggestedCapabilities {
        proposals {
          node {
            code
            title
          }
          passages {
            start
            end
          }
          codes {
            scheme
            code
            title
          }
        }
      }
      ...UserErrorParts
    }
  }
`);

type Answer = OwnWordsQuery['suggestCapabilities'];

export interface OwnWordsProps {
  readonly side: EntrySide;
  readonly chosen: readonly string[];
  readonly onToggle: (code: string, isChosen: boolean) => void;
}

const PAUSE_MS = 700;

/** Own words in, capabilities out: each is confirmed by a click. The words are sent to be read and stored nowhere. */
export function OwnWords({ side, chosen, onToggle }: OwnWordsProps) {
  const { slug } = useEvent();
  const [text, setText] = useDraft(`registration:${slug}:own-words:${side}`, '');
  const { answer, readText } = useProposals(text);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const proposals = answer?.__typename === 'SuggestedCapabilities' ? answer.proposals.filter(({ node }) => !dropped.includes(node.code)) : [];
  return (
    <section className={classes.field}>
      <Textarea
        label={<FormattedMessage id="registration.words.label" />}
        description={<FormattedMessage id={side === 'needs' ? 'registration.words.needs' : 'registration.words.offers'} />}
        autosize
        minRows={2}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {answer && answer.__typename !== 'SuggestedCapabilities' && <UserErrorNote error={answer} text={readText} />}
      {proposals.length > 0 && (
        <div className={classes.proposals} role="group" aria-label={readText}>
          <span className={classes.quiet}><FormattedMessage id="registration.words.found" /></span>
          {proposals.map(({ node, passages, codes }) => (
            <Proposal key={node.code} title={node.title} words={[...new Set(passages.map(({ start, end }) => readText.slice(start, end)))].join(' … ')} codes={codes} isFull={chosen.length >= MAX_ENTRIES} isChosen={chosen.includes(node.code)} onToggle={(isChosen) => onToggle(node.code, isChosen)} />
          ))}
          {chosen.length >= MAX_ENTRIES && <p className={classes.quiet} role="status"><FormattedMessage id="registration.picker.full" values={{ max: MAX_ENTRIES }} /></p>}
          {proposals.some(({ node }) => !chosen.includes(node.code)) && (
            <Button size="sm" variant="subtle" onClick={() => setDropped([...dropped, ...proposals.flatMap(({ node }) => (chosen.includes(node.code) ? [] : node.code))])}>
              <FormattedMessage id="registration.words.none" />
            </Button>
          )}
        </div>
      )}
      {answer?.__typename === 'SuggestedCapabilities' && answer.proposals.length === 0 && <p className={classes.quiet} role="status"><FormattedMessage id="registration.words.nothing" /></p>}
    </section>
  );
}

interface ProposalProps {
  readonly title: string;
  /** Of other classifications, known with the node. */
  readonly codes: readonly { readonly scheme: string; readonly code: string; readonly title: string }[];
  /** No further one can be chosen. */
  readonly isFull: boolean;
  /** The words of the text it was found in. */
  readonly words: string;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

const SCHEME_NAMES: Readonly<Record<string, string>> = { cpv: 'CPV', nace: 'NACE', fsc: 'NATO' };

/** A node to be confirmed, with the words that led to it and the codes by which others know it. */
function Proposal({ title, words, codes, isFull, isChosen, onToggle }: ProposalProps) {
  return (
    <div className={classes.proposal}>
      <Button size="sm" variant={isChosen ? 'default' : 'light'} aria-pressed={isChosen} disabled={isFull && !isChosen} leftSection={<Glyph icon={isChosen ? IconCheck : IconPlus} size={14} />} onClick={() => onToggle(!isChosen)}>
        {title}
      </Button>
      <span className={classes.quiet}><FormattedMessage id="registration.words.because" values={{ words }} /></span>
      {codes.length > 0 && (
        <details className={classes.codes}>
          <summary><FormattedMessage id="registration.words.codes" values={{ count: codes.length }} /></summary>
          <ul>{codes.map(({ scheme, code, title: name }) => <li key={`${scheme} ${code}`}>{SCHEME_NAMES[scheme] ?? scheme} {code} {name}</li>)}</ul>
        </details>
      )}
    </div>
  );
}

/** What the last pause in typing brought; kept out of the cache, as the words are. */
function useProposals(text: string): { readonly answer: Answer | null; readonly readText: string } {
  const { locale } = useIntl();
  const client = useApolloClient();
  const [settled] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [read, setRead] = useState<{ answer: Answer | null; readText: string }>({ answer: null, readText: '' });
  useEffect(() => {
    let isCurrent = true;
    if (settled.length < 4) {
      setRead({ answer: null, readText: '' });
      return undefined;
    }
    client.query({ query: OwnWordsDocument, variables: { text: settled, locale }, fetchPolicy: 'no-cache' }).then(
      ({ data }) => isCurrent && data && setRead({ answer: data.suggestCapabilities, readText: settled }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, locale, settled]);
  return read;
}
