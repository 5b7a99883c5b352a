import { IconAlertTriangle, IconCloud, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Glyph, type IconComponent } from '../display/glyph.tsx';
import classes from './save-state.module.css';

/** Where what was typed is now. */
export type Saving = 'clean' | 'saving' | 'saved' | 'offline' | 'failed';

export interface SaveStateProps {
  /** Chooses the icon. */
  readonly state: Saving;
  /** The state in words: "Saved at 14:31, Kyiv time", "Saving", "Not saved yet; kept in this browser". */
  readonly children: ReactNode;
  /** Only on wide screens: the time. */
  readonly detail?: ReactNode;
}

const icons: Record<Saving, IconComponent> = {
  clean: IconCloud,
  saving: IconCloudUp,
  saved: IconCloudCheck,
  offline: IconCloudOff,
  failed: IconAlertTriangle,
};

/** Says whether what was typed is safe. Announced politely when it changes. */
export function SaveState({ state, children, detail }: SaveStateProps) {
  return (
    <span className={classes.state} data-state={state} role="status">
      <Glyph icon={icons[state]} size={18} />
      <span>
        {children}
        {detail !== undefined && <span className={classes.detail}> {detail}</span>}
      </span>
    </span>
  );
}
