import { Textarea } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useEvent, useDraft, type ProductCode } from '../../app/index.ts';
import { type EntrySide } from './capability-entries.ts';
import { SuggestedCapabilities } from './SuggestedCapabilities.tsx';
import { SuggestedCodes } from './SuggestedCodes.tsx';
import classes from './capabilities.module.css';
import suggestions from './suggestions.module.css';

export interface OwnWordsProps {
  readonly side: EntrySide;
  readonly chosen: readonly string[];
  readonly onToggle: (code: string, isChosen: boolean) => void;
  readonly codes: readonly ProductCode[];
  readonly onToggleCode: (code: ProductCode, isChosen: boolean) => void;
}

/** As much as is read of a text. */
const MAX_LENGTH = 3_000;

/** Own words in, capabilities and product codes out: each is confirmed by a click. The words are sent to be read and stored nowhere. */
export function OwnWords({ side, chosen, onToggle, codes, onToggleCode }: OwnWordsProps) {
  const { slug } = useEvent();
  const [text, setText] = useDraft(`registration:${slug}:own-words:${side}`, '');
  return (
    <section className={classes.field}>
      <Textarea
        label={<FormattedMessage id="registration.words.label" />}
        description={<FormattedMessage id={side === 'needs' ? 'registration.words.needs' : 'registration.words.offers'} />}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={MAX_LENGTH}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.length >= MAX_LENGTH && <p className={classes.quiet} role="status"><FormattedMessage id="registration.words.full" values={{ max: MAX_LENGTH }} /></p>}
      <div className={suggestions.found}>
        <SuggestedCapabilities text={text} chosen={chosen} onToggle={onToggle} />
        <SuggestedCodes text={text} chosen={codes} onToggle={onToggleCode} />
      </div>
    </section>
  );
}
