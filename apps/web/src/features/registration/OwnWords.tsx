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
import { type EntrySide } from './capability-entries.ts';
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
          {proposals.map(({ node, passages }) => (
            <ProposalButton key={node.code} title={node.title} words={passages.map(({ start, end }) => readText.slice(start, end)).join(' … ')} isChosen={chosen.includes(node.code)} onToggle={(isChosen) => onToggle(node.code, isChosen)} />
          ))}
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

interface ProposalButtonProps {
  readonly title: string;
  /** The words of the text it was found in. */
  readonly words: string;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

function ProposalButton({ title, words, isChosen, onToggle }: ProposalButtonProps) {
  return (
    <Button size="sm" variant={isChosen ? 'default' : 'light'} aria-pressed={isChosen} title={words} leftSection={<Glyph icon={isChosen ? IconCheck : IconPlus} size={14} />} onClick={() => onToggle(!isChosen)}>
      {title}
    </Button>
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
