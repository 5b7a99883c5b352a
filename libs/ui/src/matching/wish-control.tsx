import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Kbd } from '../display/kbd.tsx';
import classes from './wish-control.module.css';

/** What an organisation wishes about another. */
export type Wish = 'must' | 'would' | 'no';

const wishes: readonly Wish[] = ['must', 'would', 'no'];

export interface WishControlProps {
  /** The present wish; `null` while nothing is decided. */
  readonly value: Wish | null;
  /** The chosen wish, or `null` when the present one was pressed again. */
  readonly onChange: (wish: Wish | null) => void;
  /** Name of the group for screen readers, with the organisation: "Your wish about Falkenrott". */
  readonly label: string;
  /** The three words. */
  readonly words: Readonly<Record<Wish, string>>;
  /** Keys shown beside the words while nothing is decided; the page binds them. */
  readonly keys?: Readonly<Record<Wish, string>>;
  /** Why "must meet" cannot be chosen any more: "Six of six used." with a link to free one. */
  readonly mustUnavailable?: ReactNode;
  /** No wish can be changed. */
  readonly disabled?: boolean;
  /** The deadline has passed, in a sentence for screen readers: only "no thanks" can still be chosen, and taken back. */
  readonly closed?: string;
  /** `lg` fills the width with targets of 44 px; on a phone it always does. */
  readonly size?: 'md' | 'lg';
}

/** Must meet, would meet, no thanks. Arrow keys move between the three, Enter or Space choose. */
export function WishControl({
  value,
  onChange,
  label,
  words,
  keys,
  mustUnavailable,
  disabled = false,
  closed,
  size = 'md',
}: WishControlProps) {
  const reasonId = useId();
  const group = useRef<HTMLDivElement>(null);
  const used = closed === undefined && value !== 'must' ? mustUnavailable : undefined;
  const blocked = (wish: Wish) => disabled || (wish !== 'no' && closed !== undefined) || (wish === 'must' && used !== undefined);
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const from = buttons.findIndex((button) => button === document.activeElement);
    buttons[(from + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div className={classes.wish} data-size={size}>
      <div className={classes.group} role="group" aria-label={label} ref={group} onKeyDown={move}>
        {wishes.map((wish) => (
          <button
            key={wish}
            type="button"
            className={classes.option}
            data-wish={wish}
            aria-pressed={value === wish}
            aria-disabled={blocked(wish) || undefined}
            aria-keyshortcuts={keys?.[wish]}
            aria-describedby={(wish !== 'no' && closed !== undefined) || (wish === 'must' && used !== undefined) ? reasonId : undefined}
            onClick={() => !blocked(wish) && onChange(value === wish ? null : wish)}
          >
            {words[wish]}
            {keys && value === null && !blocked(wish) && <Kbd>{keys[wish]}</Kbd>}
          </button>
        ))}
      </div>
      {closed !== undefined && <span className="sp-hidden" id={reasonId}>{closed}</span>}
      {used !== undefined && (
        <p className={classes.reason} id={reasonId}>
          {used}
        </p>
      )}
    </div>
  );
}
