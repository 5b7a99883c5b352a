import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Glyph } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { codeKey, codeName, type ProductCode, UserErrorNote } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { type FindCodesQuery } from '../../gql/graphql.ts';
import { MAX_CODES } from './capability-entries.ts';
import { SuggestionRow } from './SuggestionRow.tsx';
import { useCodeReasons } from './use-code-reasons.ts';
import classes from './suggestions.module.css';

const FindCodesDocument = graphql(`
  query FindCodes($text: String!, $locale: String!) {
    findProductCodes(text: $text, locale: $locale, first: 12) {
      ... on FoundCodes {
        codes {
          scheme
          code
          title
        }
      }
      ...UserErrorParts
    }
  }
`);

const PAUSE_MS = 250;
const SHORTEST = 2;

interface CodeSearchProps {
  readonly chosen: readonly ProductCode[];
  readonly onToggle: (code: ProductCode, isChosen: boolean) => void;
}

/** Codes by hand: words of a title, or digits. */
export function CodeSearch({ chosen, onToggle }: CodeSearchProps) {
  const { locale } = useIntl();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isAsked = text.length >= SHORTEST && typed.trim() !== '';
  const { data, previousData, loading, error } = useQuery(FindCodesDocument, { variables: { text, locale }, skip: !isAsked });
  const answer = (data ?? previousData)?.findProductCodes;
  return (
    <div className={classes.group}>
      <TextInput
        type="search"
        label={<FormattedMessage id="registration.codes.search" />}
        leftSection={<Glyph icon={IconSearch} size={16} />}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {isAsked && error && !loading && <UserErrorNote error={{ __typename: 'NotAnswered', reason: navigator.onLine ? 'failed' : 'offline' }} />}
      {isAsked && !error && <Found answer={answer} isLoading={loading} chosen={chosen} onToggle={onToggle} />}
    </div>
  );
}

function Found({ answer, isLoading, chosen, onToggle }: CodeSearchProps & { readonly answer: FindCodesQuery['findProductCodes'] | undefined; readonly isLoading: boolean }) {
  const reasons = useCodeReasons();
  if (!answer) return isLoading ? <p className={classes.quiet} role="status"><FormattedMessage id="registration.codes.searching" /></p> : null;
  if (answer.__typename !== 'FoundCodes') return <UserErrorNote error={answer} reasons={reasons} />;
  const keys = new Set(chosen.map(codeKey));
  return (
    <>
      <p className={classes.quiet} role="status"><FormattedMessage id="registration.codes.found" values={{ count: answer.codes.length }} /></p>
      {answer.codes.length > 0 && (
        <ul className={classes.rows}>
          {answer.codes.map((code) => (
            <SuggestionRow key={codeKey(code)} code={codeName(code)} title={code.title ?? ''} isChosen={keys.has(codeKey(code))} isFull={chosen.length >= MAX_CODES} onToggle={(isChosen) => onToggle(code, isChosen)} />
          ))}
        </ul>
      )}
      {chosen.length >= MAX_CODES && <p className={classes.quiet} role="status">{reasons['tooMany']}</p>}
    </>
  );
}
