import { Button } from '@mantine/core';
import { Panel, StateBadge } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useTime, useTypedMutation } from '../../../app/index.ts';
import { ChangeOutcome, type SetupAnswer } from '../ChangeOutcome.tsx';
import { OrganiserCloseWishesDocument, OrganiserOpenMatchingDocument } from '../setup-changes.ts';
import { type SectionProps } from './use-section.ts';
import classes from './setup.module.css';

/** The two steps of an event that its organiser takes by hand. */
export function MatchingSection({ setup, reload }: SectionProps) {
  const { dayTime } = useTime(setup.timeZone);
  const [answer, setAnswer] = useState<SetupAnswer | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [open, isOpening] = useTypedMutation(OrganiserOpenMatchingDocument);
  const [close, isClosing] = useTypedMutation(OrganiserCloseWishesDocument);
  const input = { eventSlug: setup.slug, version: setup.version };
  const areWishesClosed = setup.wishesCloseAt !== null && setup.wishesCloseAt <= setup.now;
  const take = async (outcome: SetupAnswer): Promise<void> => {
    setAsking(false);
    if (outcome.__typename === 'EventSetup' || outcome.__typename === 'StaleVersion') await reload();
    setAnswer(outcome);
  };
  return (
    <div id="matching" className={classes.section}>
      <Panel
        title={<FormattedMessage id="organiser.setup.matching.title" />}
        aside={<StateBadge tone={setup.matchingOpenedAt ? 'ok' : 'neutral'} dot={setup.matchingOpenedAt ? 'filled' : 'hollow'}><FormattedMessage id={setup.matchingOpenedAt ? 'organiser.setup.matching.isOpen' : 'organiser.setup.matching.isClosed'} /></StateBadge>}
      >
        <div className={classes.steps}>
          <p className={classes.hint}><FormattedMessage id="organiser.setup.matching.hint" /></p>
          {setup.matchingOpenedAt && <p><FormattedMessage id="organiser.setup.matching.openSince" values={{ since: dayTime(setup.matchingOpenedAt) }} /></p>}
          {!setup.matchingOpenedAt && !isAsking && <Button onClick={() => setAsking(true)}><FormattedMessage id="organiser.setup.matching.open" /></Button>}
          {!setup.matchingOpenedAt && isAsking && (
            <>
              <p><FormattedMessage id="organiser.setup.matching.ask" /></p>
              <div className={classes.actions}>
                <Button variant="filled" loading={isOpening} onClick={() => void open({ input }).then(take)}><FormattedMessage id="organiser.setup.matching.openNow" /></Button>
                <Button variant="subtle" onClick={() => setAsking(false)}><FormattedMessage id="app.action.cancel" /></Button>
              </div>
            </>
          )}
          {setup.wishesCloseAt && <p><FormattedMessage id={areWishesClosed ? 'organiser.setup.matching.wishesClosed' : 'organiser.setup.matching.wishesClose'} values={{ at: dayTime(setup.wishesCloseAt) }} /></p>}
          {setup.matchingOpenedAt && !areWishesClosed && <Button loading={isClosing} onClick={() => void close({ input }).then(take)}><FormattedMessage id="organiser.setup.matching.closeWishes" /></Button>}
          {answer && <ChangeOutcome answer={answer} onReload={() => setAnswer(null)} />}
        </div>
      </Panel>
    </div>
  );
}
