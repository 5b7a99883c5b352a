import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { CountryCode, type CountryCodeProps } from '../display/country-code.tsx';
import { Count } from '../display/count.tsx';
import { Glyph } from '../display/glyph.tsx';
import { LeftoverPairs } from './leftover-pairs.tsx';
import classes from './leftovers.module.css';

/** A change that would place several meetings. */
export interface HelpfulChange {
  readonly id: string;
  /** How many it would place: "+5". */
  readonly gain: string;
  /** "Open one more slot, Thu 17:20". */
  readonly text: ReactNode;
  /** The button that tries it. */
  readonly action?: ReactNode;
}

/** One side of an agreed pair that was not placed. */
export interface LeftoverSide {
  readonly name: string;
  readonly country?: CountryCodeProps;
}

/** An agreed pair that was not placed. */
export interface LeftoverPair {
  readonly id: string;
  readonly sides: readonly [LeftoverSide, LeftoverSide];
  /** A sentence in facts: slots, delegates, limits. */
  readonly reason: ReactNode;
  /** One or two remedies. */
  readonly actions?: ReactNode;
}

/** Pairs that were not placed for the same reason. */
export interface LeftoverGroup {
  readonly id: string;
  /** "No common free slot". */
  readonly title: string;
  readonly count: number;
  readonly pairs: readonly LeftoverPair[];
  /** Open from the start. */
  readonly opened?: boolean;
}

export interface LeftoversProps {
  /** "Leftovers". */
  readonly title: string;
  /** "15 of 441 accepted". */
  readonly total: ReactNode;
  /** "What would help most" and the changes, at most three. */
  readonly help?: { readonly title: string; readonly changes: readonly HelpfulChange[] };
  /** Pairs by the reason for which they have no meeting. */
  readonly groups: readonly LeftoverGroup[];
  /** The word between the two names: "and". */
  readonly and: string;
  /** In place of the groups when everything is placed. */
  readonly empty?: ReactNode;
}

/** What could not be placed, by reason, with what would cure it. */
export function Leftovers({ title, total, help, groups, and, empty }: LeftoversProps) {
  return (
    <div className={classes.leftovers}>
      <header className={classes.head}>
        <h2>{title}</h2>
        <span>{total}</span>
      </header>
      {help && help.changes.length > 0 && (
        <section className={classes.help} aria-label={help.title}>
          <h3>{help.title}</h3>
          <ul>
            {help.changes.map((change) => (
              <li key={change.id}>
                <b>{change.gain}</b>
                <span>{change.text}</span>
                {change.action}
              </li>
            ))}
          </ul>
        </section>
      )}
      {groups.length === 0 && empty}
      {groups.map((group) => (
        <Group key={group.id} group={group} and={and} />
      ))}
    </div>
  );
}

/** Nothing of a closed group is drawn. */
function Group({ group, and }: { readonly group: LeftoverGroup; readonly and: string }) {
  const [isOpen, setIsOpen] = useState(group.opened === true);
  return (
    <details className={classes.group} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Glyph icon={IconChevronRight} size={14} />
        {group.title}
        <Count value={group.count} />
      </summary>
      {isOpen && <LeftoverPairs pairs={group.pairs} draw={(pair) => <Pair pair={pair} and={and} />} />}
    </details>
  );
}

function Pair({ pair, and }: { readonly pair: LeftoverPair; readonly and: string }) {
  return (
    <div className={classes.pair}>
      <div className={classes.names}>
        <Side {...pair.sides[0]} />
        <span className={classes.and}>{and}</span>
        <Side {...pair.sides[1]} />
      </div>
      <p>{pair.reason}</p>
      {pair.actions !== undefined && <div className={classes.actions}>{pair.actions}</div>}
    </div>
  );
}

function Side({ name, country }: LeftoverSide) {
  return (
    <>
      <span>{name}</span>
      {country && <CountryCode {...country} />}
    </>
  );
}
