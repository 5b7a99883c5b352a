import { Glyph, type IconComponent } from '@spilno/ui';
import { type ReactNode } from 'react';
import classes from './meetings.module.css';

/** A sentence with its icon. */
export function FactLine({ icon, children }: { readonly icon: IconComponent; readonly children: ReactNode }) {
  return (
    <p className={classes.fact}>
      <Glyph icon={icon} />
      <span>{children}</span>
    </p>
  );
}
