import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { UserErrorNote } from '../../app/index.ts';
import classes from './disclosure.module.css';

/** The button under a list that fetches what comes after it. */
export function MoreLines({ label, onMore }: { readonly label: ReactNode; readonly onMore: () => Promise<unknown> }) {
  const [state, setState] = useState<'ready' | 'running' | 'failed'>('ready');
  const act = () => {
    setState('running');
    onMore().then(
      () => setState('ready'),
      () => setState('failed'),
    );
  };
  return (
    <div className={classes.more}>
      {state === 'failed' && <UserErrorNote error={{ __typename: 'NotAnswered', reason: 'unavailable' }} />}
      <Button loading={state === 'running'} onClick={act}>{label}</Button>
    </div>
  );
}
