import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Glyph, type IconComponent } from '../display/glyph.tsx';
import classes from './conflict-note.module.css';

/** A way out of a conflict. */
export interface Remedy {
  readonly id: string;
  /** "Put it at 11:40, T5". */
  readonly label: ReactNode;
  /** Whom it disturbs: "free for both", "2 people told". */
  readonly effect?: ReactNode;
  /** Nobody is disturbed. */
  readonly free?: boolean;
  readonly icon?: IconComponent;
  readonly onChoose: () => void;
}

export interface ConflictNoteProps {
  /** "Cannot be dropped here". */
  readonly title: ReactNode;
  /** The firm, the time and the table. */
  readonly children: ReactNode;
  /** Ranked by how few people they disturb. */
  readonly remedies?: readonly Remedy[];
}

/** Says why something cannot be done and offers ways out. Announced at once. */
export function ConflictNote({ title, children, remedies = [] }: ConflictNoteProps) {
  return (
    <div className={classes.conflict} role="alert">
      <div className={classes.title}>
        <Glyph icon={IconAlertTriangle} />
        {title}
      </div>
      <p>{children}</p>
      {remedies.length > 0 && (
        <div className={classes.remedies}>
          {remedies.map((remedy) => (
            <button key={remedy.id} type="button" className={classes.remedy} onClick={remedy.onChoose}>
              <Glyph icon={remedy.icon ?? IconArrowRight} size={14} />
              <span>{remedy.label}</span>
              {remedy.effect !== undefined && (
                <span className={classes.effect} data-free={remedy.free || undefined}>
                  {remedy.effect}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
