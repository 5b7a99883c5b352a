import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { codeKey, codeName, type ProductCode, UserErrorNote } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { MAX_CODES } from './capability-entries.ts';
import { Excerpt } from './Excerpt.tsx';
import { SuggestionRow } from './SuggestionRow.tsx';
import { useCodeReasons } from './use-code-reasons.ts';
import { useReading } from './use-reading.ts';
import classes from './suggestions.module.css';

const OwnWordsCodesDocument = graphql(`
  query OwnWordsCodes($text: String!, $locale: String!) {
    suggestProductCodes(text: $text, locale: $locale) {
      ... on SuggestedCodes {
        proposals {
          scheme
          code
          title
          confidence
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

const CONFIDENCE_IDS: Readonly<Record<string, string>> = {
  strong: 'registration.codes.strong',
  fair: 'registration.codes.fair',
  weak: 'registration.codes.weak',
};

interface SuggestedCodesProps {
  readonly text: string;
  readonly chosen: readonly ProductCode[];
  readonly onToggle: (code: ProductCode, isChosen: boolean) => void;
}

/** Product codes that own words seem to be about, each with how sure that is. */
export function SuggestedCodes({ text, chosen, onToggle }: SuggestedCodesProps) {
  const { answer, text: readText, isReading, readAgain } = useReading(OwnWordsCodesDocument, text);
  const reasons = useCodeReasons();
  if (!answer && !isReading) return null;
  // What is wrong with the words themselves is said once, above.
  if (answer?.__typename === 'InvalidInput' || answer?.__typename === 'LocationRefused') return null;
  const keys = new Set(chosen.map(codeKey));
  const isFull = chosen.length >= MAX_CODES;
  return (
    <div className={classes.group} aria-busy={isReading}>
      <h2 className={classes.groupHead}><FormattedMessage id="registration.words.foundCodes" /></h2>
      {isReading && <p className={classes.quiet} role="status"><FormattedMessage id="registration.codes.reading" /></p>}
      {!isReading && answer && answer.__typename !== 'SuggestedCodes' && (
        <>
          <UserErrorNote error={answer} reasons={reasons} />
          <Button size="sm" variant="default" onClick={readAgain}><FormattedMessage id="registration.codes.readAgain" /></Button>
        </>
      )}
      {answer?.__typename === 'SuggestedCodes' && answer.proposals.length === 0 && !isReading && <p className={classes.quiet} role="status"><FormattedMessage id="registration.codes.nothing" /></p>}
      {answer?.__typename === 'SuggestedCodes' && answer.proposals.length > 0 && (
        <ul className={classes.rows}>
          {answer.proposals.map((code) => (
            <SuggestionRow
              key={codeKey(code)}
              code={codeName(code)}
              title={code.title ?? ''}
              why={<><Excerpt text={readText} passages={code.passages} /><span>{CONFIDENCE_IDS[code.confidence] && <FormattedMessage id={CONFIDENCE_IDS[code.confidence]} />}</span></>}
              isChosen={keys.has(codeKey(code))}
              isFull={isFull}
              onToggle={(isChosen) => onToggle(code, isChosen)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
