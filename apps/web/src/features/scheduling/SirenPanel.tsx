import { Button } from '@mantine/core';
import { Glyph, Panel } from '@spilno/ui';
import { IconUrgent } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { Link as RouterAnchor } from 'react-router';
import { useEvent } from '../../app/index.ts';
import classes from './stand-by.module.css';

/** Where to go when the meetings have to stop: nothing changes there before a preview. */
export function SirenPanel() {
  const { slug } = useEvent();
  return (
    <Panel title={<span className={classes.siren}><Glyph icon={IconUrgent} size={18} /> <FormattedMessage id="scheduling.standBy.siren" /></span>}>
      <div className={classes.stack}>
        <p className={classes.lead}><FormattedMessage id="scheduling.standBy.sirenLead" /></p>
        <Button className={classes.save} component={RouterAnchor} to={`/e/${slug}/organise/disruption`}><FormattedMessage id="scheduling.standBy.sirenOpen" /></Button>
      </div>
    </Panel>
  );
}
