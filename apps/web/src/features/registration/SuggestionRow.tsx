import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Glyph, StateBadge } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from './suggestions.module.css';

export interface SuggestionRowProps {
  readonly title: string;
  /** "CPV 35613000", for a product code. */
  readonly code?: string;
  /** The words that led there, and how sure it is. */
  readonly why?: ReactNode;
  readonly isChosen: boolean;
  /** No further one can be chosen. */
  readonly isFull: boolean;
  readonly onToggle: (isChosen: boolean) => void;
}

/** Something to be confirmed by a click of its own; nothing is chosen before. */
export function SuggestionRow({ title, code, why, isChosen, isFull, onToggle }: SuggestionRowProps) {
  const intl = useIntl();
  const name = code ? `${code} ${title}` : title;
  return (
    <li className={classes.row} data-chosen={isChosen || undefined}>
      <div className={classes.words}>
        <span className={classes.title}>
          {code && <span className={classes.code}>{code}</span>} {title}
        </span>
        {(why || isChosen) && (
          <span className={classes.why}>
            {isChosen && <StateBadge tone="ok"><FormattedMessage id="registration.suggestion.chosen" /></StateBadge>}
            {why}
          </span>
        )}
      </div>
      <Button
        className={classes.act}
        size="sm"
        variant={isChosen ? 'default' : 'light'}
        disabled={isFull && !isChosen}
        leftSection={<Glyph icon={isChosen ? IconX : IconPlus} size={14} />}
        aria-label={intl.formatMessage({ id: isChosen ? 'registration.suggestion.removeNamed' : 'registration.suggestion.addNamed' }, { name })}
        onClick={() => onToggle(!isChosen)}
      >
        <FormattedMessage id={isChosen ? 'registration.suggestion.remove' : 'registration.suggestion.add'} />
      </Button>
    </li>
  );
}
