import { Button, Checkbox } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link as RouterAnchor } from 'react-router';
import classes from './compare.module.css';
import { MAX_COMPARED } from './match-address.ts';

export interface CompareBarProps {
  readonly count: number;
  /** Page with the chosen ones beside each other. */
  readonly href: string;
  readonly onClear: () => void;
}

/** How many are chosen to compare, and the way there. */
export function CompareBar({ count, href, onClear }: CompareBarProps) {
  if (count === 0) return null;
  return (
    <div className={classes.bar} role="status">
      <p>
        <FormattedMessage id="matching.compare.chosen" values={{ count, max: MAX_COMPARED }} />
      </p>
      <div>
        <Button component={RouterAnchor} to={href} variant={count > 1 ? 'filled' : 'default'} aria-keyshortcuts="V">
          <FormattedMessage id="matching.compare.open" />
        </Button>
        <Button onClick={onClear}>
          <FormattedMessage id="matching.compare.clear" />
        </Button>
      </div>
    </div>
  );
}

export interface CompareChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly isFull: boolean;
  readonly onToggle: () => void;
}

/** Puts one match among those to compare; where four are chosen no other can be. */
export function CompareChoice({ name, isChosen, isFull, onToggle }: CompareChoiceProps) {
  const intl = useIntl();
  return <Checkbox checked={isChosen} disabled={isFull && !isChosen} onChange={onToggle} label={intl.formatMessage({ id: 'matching.compare.choose' })} aria-label={intl.formatMessage({ id: 'matching.compare.chooseOf' }, { name })} />;
}
