import { useQuery } from '@apollo/client/react';
import { EmptyState, Link, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useParams } from 'react-router';
import { QueryState, useCurrentActing, useEvent } from '../../app/index.ts';
import { ActPrincipalDocument } from './acting-documents.ts';
import classes from './acting.module.css';
import { ActRegistrationPanel } from './ActRegistrationPanel.tsx';
import { ActRequestsPanel } from './ActRequestsPanel.tsx';
import { StartActing } from './StartActing.tsx';

/** Where an organiser acts on behalf of one organisation: a reason first, then what is permitted and nothing else. */
export function ActPage() {
  const { slug } = useEvent();
  const id = useParams()['registrationId'] ?? '';
  const acting = useCurrentActing();
  const query = useQuery(ActPrincipalDocument, { variables: { eventSlug: slug, id } });
  return (
    <>
      <SheetHead title={<FormattedMessage id="acting.page.title" />} actions={<Link href={`/e/${slug}/organise/registrations`}><FormattedMessage id="acting.page.back" /></Link>} />
      <SheetBody>
        <QueryState query={query}>
          {({ organiserRegistration }) => {
            if (!organiserRegistration) return <EmptyState title={<FormattedMessage id="acting.page.absent" />} />;
            const { legalName, codeNameEn } = organiserRegistration.row;
            const name = legalName || codeNameEn || '–';
            if (acting?.registrationId !== id) return <StartActing registrationId={id} name={name} other={acting?.organisationName ?? null} />;
            return (
              <div className={classes.work}>
                <ActRegistrationPanel actingId={acting.id} />
                <ActRequestsPanel actingId={acting.id} ownId={id} />
              </div>
            );
          }}
        </QueryState>
      </SheetBody>
    </>
  );
}
