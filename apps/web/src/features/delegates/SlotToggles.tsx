import { Glyph } from '@spilno/ui';
import { IconX } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type Slot } from './availability.ts';
import classes from './delegates.module.css';

export interface SlotTogglesProps {
  /** The day, for screen readers. */
  readonly label: string;
  readonly slots: readonly Slot[];
  readonly away: ReadonlySet<string>;
  readonly isReadOnly: boolean;
  readonly onChange: (away: ReadonlySet<string>) => void;
}

/** The slots of a day as buttons that stay pressed while the person is not there; one stop for the Tab key, arrows inside. */
export function SlotToggles({ label, slots, away, isReadOnly, onChange }: SlotTogglesProps) {
  const intl = useIntl();
  const { time, range } = useTime();
  const group = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const toggle = (id: string) => {
    const next = new Set(away);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  const move = (event: KeyboardEvent) => {
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const to = targetOf(event.key, current, buttons);
    if (to === null) return;
    event.preventDefault();
    setCurrent(to);
    buttons[to]?.focus();
  };
  return (
    <div ref={group} role="group" aria-label={intl.formatMessage({ id: 'delegates.slots.label' }, { day: label })} className={classes.slots} onKeyDown={move}>
      {slots.map(({ id, startsAt, endsAt }, index) => (
        <button
          key={id}
          type="button"
          className={classes.slot}
          aria-pressed={away.has(id)}
          aria-disabled={isReadOnly || undefined}
          aria-label={intl.formatMessage({ id: 'delegates.slots.away' }, { time: range(startsAt, endsAt) })}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => !isReadOnly && toggle(id)}
        >
          <span>{time(startsAt)}</span>
          {away.has(id) && <Glyph icon={IconX} size={14} />}
        </button>
      ))}
    </div>
  );
}

/** Where an arrow leads: along the line, or to the line above or below. */
function targetOf(key: string, current: number, buttons: readonly HTMLElement[]): number | null {
  const top = buttons[0]?.offsetTop;
  const perLine = Math.max(1, buttons.filter(({ offsetTop }) => offsetTop === top).length);
  const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: perLine, ArrowUp: -perLine, Home: -current, End: buttons.length - 1 - current };
  const step = steps[key];
  const to = current + (step ?? 0);
  return step === undefined || to < 0 || to >= buttons.length ? null : to;
}
