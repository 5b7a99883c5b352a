import { FormattedMessage } from 'react-intl';
import { UserErrorNote } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { MAX_ENTRIES } from './capability-entries.ts';
import { Excerpt } from './Excerpt.tsx';
import { SuggestionRow } from './SuggestionRow.tsx';
import { useReading } from './use-reading.ts';
import classes from './suggestions.module.css';

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

interface SuggestedCapabilitiesProps {
  readonly text: string;
  readonly chosen: readonly string[];
  readonly onToggle: (code: string, isChosen: boolean) => void;
}

/** Nodes of the vocabulary that own words name. */
export function SuggestedCapabilities({ text, chosen, onToggle }: SuggestedCapabilitiesProps) {
  const { answer, text: readText } = useReading(OwnWordsDocument, text);
  if (!answer) return null;
  if (answer.__typename !== 'SuggestedCapabilities') return <UserErrorNote error={answer} text={readText} />;
  const { proposals } = answer;
  const isFull = chosen.length >= MAX_ENTRIES;
  return (
    <div className={classes.group}>
      <h2 className={classes.groupHead}><FormattedMessage id="registration.words.foundCapabilities" /></h2>
      {proposals.length === 0 && <p className={classes.quiet} role="status"><FormattedMessage id="registration.words.nothing" /></p>}
      {proposals.length > 0 && (
        <ul className={classes.rows}>
          {proposals.map(({ node, passages }) => (
            <SuggestionRow key={node.code} title={node.title} why={<Excerpt text={readText} passages={passages} />} isChosen={chosen.includes(node.code)} isFull={isFull} onToggle={(isChosen) => onToggle(node.code, isChosen)} />
          ))}
        </ul>
      )}
      {isFull && <p className={classes.quiet} role="status"><FormattedMessage id="registration.picker.full" values={{ max: MAX_ENTRIES }} /></p>}
    </div>
  );
}
