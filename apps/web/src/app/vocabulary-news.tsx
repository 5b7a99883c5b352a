import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Note } from '@spilno/ui';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { vocabularyIsOld } from './vocabulary-in-force.tsx';
import classes from './root-frame.module.css';

const ASK_EVERY_MS = 5 * 60_000;

/** Says so on a page that was open while another vocabulary was published: names of before stand on it until it is loaded again. */
export function VocabularyNews() {
  const client = useApolloClient();
  const [isOld, setIsOld] = useState(false);
  useEffect(() => {
    if (isOld) return undefined;
    const look = (): void => {
      if (document.visibilityState === 'visible') void vocabularyIsOld(client).then((isNews) => isNews && setIsOld(true));
    };
    const timer = setInterval(look, ASK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, isOld]);
  return (
    <div role="status" className={classes.news}>
      {isOld && (
        <Note tone="info">
          <FormattedMessage id="app.vocabulary.news" />{' '}
          <Button size="compact-sm" onClick={() => window.location.reload()}><FormattedMessage id="app.vocabulary.load" /></Button>
        </Note>
      )}
    </div>
  );
}
