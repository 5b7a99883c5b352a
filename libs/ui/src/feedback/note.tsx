import {
  IconAlertTriangle,
  IconBulb,
  IconCircleCheck,
  IconClock,
  IconInfoCircle,
  IconPencil,
} from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Glyph, type IconComponent } from '../display/glyph.tsx';
import { type Tone } from '../display/state-badge.tsx';
import classes from './note.module.css';

export interface NoteProps {
  /** Colour by what the note asks for. */
  readonly tone?: Tone;
  /** First words in bold: the fact. */
  readonly title?: ReactNode;
  /** The rest: what is safe and what to do. */
  readonly children?: ReactNode;
  /** Buttons or a link under the words. */
  readonly actions?: ReactNode;
  /** Another icon than the tone's own. */
  readonly icon?: IconComponent;
  /** `assertive` for conflicts and disruption, `polite` for what arrives by itself, `off` for what stood there from the start. */
  readonly live?: 'off' | 'polite' | 'assertive';
}

const icons: Record<Tone, IconComponent> = {
  ok: IconCircleCheck,
  warn: IconClock,
  danger: IconAlertTriangle,
  info: IconInfoCircle,
  draft: IconPencil,
  neutral: IconBulb,
};

const roles = { off: undefined, polite: 'status', assertive: 'alert' } as const;

/** A sentence on coloured ground, next to what it is about. */
export function Note({ tone = 'neutral', title, children, actions, icon, live = 'off' }: NoteProps) {
  return (
    <div className={classes.note} data-tone={tone} role={roles[live]}>
      <Glyph icon={icon ?? icons[tone]} size={18} />
      <div className={classes.words}>
        {title !== undefined && <b>{title}</b>}
        {title !== undefined && children !== undefined && ' '}
        {children}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
