import { type ReactNode } from 'react';
import { NoAccess, useViewer } from '../../app/index.ts';
import classes from './administration.module.css';

/** Pages of the installation are there for its administrators alone. */
export function ForAdministrator({ children }: { readonly children: ReactNode }) {
  const { isAdministrator } = useViewer();
  return isAdministrator ? <div className={classes.page}>{children}</div> : <NoAccess />;
}
