import { Button } from '@mantine/core';
import { Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import classes from './agenda.module.css';

/** Where the video call of a meeting is held: on this page alone, for the two sides. */
export function VideoPanel({ url }: { readonly url: string | null }) {
  return (
    <Panel title={<FormattedMessage id="agenda.video.title" />}>
      {url === null ? (
        <p><FormattedMessage id="agenda.video.none" /></p>
      ) : (
        <div className={classes.stack}>
          <Button component="a" variant="filled" href={url} target="_blank" rel="noopener noreferrer">
            <FormattedMessage id="agenda.video.join" />
          </Button>
          <p><FormattedMessage id="agenda.video.hint" /></p>
        </div>
      )}
    </Panel>
  );
}
