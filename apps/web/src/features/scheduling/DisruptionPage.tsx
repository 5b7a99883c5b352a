import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { LiveClock, NotFound, QueryState, useEvent, useSpelled, useTime } from '../../app/index.ts';
import classes from './disruption.module.css';
import { OpenDisruptionDocument } from './disruption-documents.ts';
import { DisruptionForm } from './DisruptionForm.tsx';
import { OpenDisruptionPanel } from './OpenDisruptionPanel.tsx';
import { VideoLinksPanel } from './VideoLinksPanel.tsx';

/** Air raid, power cut: everything from an instant on later, shorter or by video call. */
export function DisruptionPage() {
  const { slug } = useEvent();
  const { zone } = useTime();
  const query = useSpelled(useQuery(OpenDisruptionDocument, { variables: { eventSlug: slug }, fetchPolicy: 'network-only' }));
  const reload = () => void query.refetch().catch(() => undefined);
  return (
    <>
      <SheetHead title={<FormattedMessage id="scheduling.disruption.title" />} meta={<FormattedMessage id="scheduling.versions.zone" values={{ zone: zone(new Date().toISOString()) }} />} actions={<><LiveClock /><Link href={`/e/${slug}/organise/repair`}><FormattedMessage id="scheduling.repair.title" /></Link></>} />
      <SheetBody>
        <QueryState query={query}>
          {({ openDisruption, eventSetup, videoLinks }) =>
            !eventSetup ? (
              <NotFound />
            ) : !eventSetup.hasPublishedSchedule ? (
              <EmptyState title={<FormattedMessage id="scheduling.disruption.empty" />} action={<Link href={`/e/${slug}/organise/board`}><FormattedMessage id="scheduling.versions.toBoard" /></Link>}>
                <FormattedMessage id="scheduling.disruption.emptyLead" />
              </EmptyState>
            ) : (
              <div className={classes.page}>
                {openDisruption ? <OpenDisruptionPanel disruption={openDisruption} onChanged={reload} /> : <DisruptionForm days={eventSetup} onBegun={reload} />}
                {videoLinks.meetings.length > 0 && <VideoLinksPanel links={videoLinks} onChanged={reload} />}
              </div>
            )
          }
        </QueryState>
      </SheetBody>
    </>
  );
}
