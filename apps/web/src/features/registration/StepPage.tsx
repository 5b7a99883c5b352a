import { useQuery } from '@apollo/client/react';
import { PageTitle } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { Navigate, useParams } from 'react-router';
import { QueryState, useEvent, useMaybeViewer } from '../../app/index.ts';
import { type EditPartsFragment } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { CapabilitiesStep } from './CapabilitiesStep.tsx';
import { CheckStep } from './CheckStep.tsx';
import { CooperationStep } from './CooperationStep.tsx';
import { DelegatesStep } from './DelegatesStep.tsx';
import { EditParts, EditRegistrationDocument } from './edit-parts.ts';
import { OrganisationStep } from './OrganisationStep.tsx';
import { ParticularsStep } from './ParticularsStep.tsx';
import { SaveCapabilitiesDocument, SaveCooperationDocument, SaveDelegatesDocument, SaveOrganisationDocument, SaveParticularsDocument } from './save-documents.ts';
import { StepAside } from './StepAside.tsx';
import { StepFormHost } from './StepFormHost.tsx';
import { StepRail } from './StepRail.tsx';
import { isStepName, type StepName } from './steps.ts';
import { stored, toInput } from './step-values.ts';
import classes from './registration.module.css';

const TITLE_IDS: Readonly<Record<StepName, string>> = {
  organisation: 'registration.title.organisation',
  delegates: 'registration.title.delegates',
  capabilities: 'registration.title.capabilities',
  cooperation: 'registration.title.cooperation',
  particulars: 'registration.title.particulars',
  check: 'registration.title.check',
};
const LEAD_IDS: Readonly<Record<StepName, string>> = {
  organisation: 'registration.lead.organisation',
  delegates: 'registration.lead.delegates',
  capabilities: 'registration.lead.capabilities',
  cooperation: 'registration.lead.cooperation',
  particulars: 'registration.lead.particulars',
  check: 'registration.lead.check',
};

/** One step of the own registration, which saves itself. */
export function StepPage() {
  const { slug } = useEvent();
  const { step } = useParams();
  const viewer = useMaybeViewer();
  const query = useQuery(EditRegistrationDocument, { variables: { eventSlug: slug }, skip: !viewer, fetchPolicy: 'cache-and-network' });
  if (!viewer) return <Navigate to={`/sign-in?next=/e/${slug}/register/${step ?? ''}`} replace />;
  if (!isStepName(step)) return <Navigate to={`/e/${slug}/register`} replace />;
  return (
    <QueryState query={query} shape="cards">
      {({ myRegistration }) => (myRegistration ? <Step step={step} registration={readFragment(EditParts, myRegistration)} onReload={() => query.refetch()} /> : <Navigate to={`/e/${slug}/register`} replace />)}
    </QueryState>
  );
}

interface StepViewProps {
  readonly step: StepName;
  readonly registration: EditPartsFragment;
  readonly onReload: () => Promise<unknown>;
}

function Step({ step, registration, onReload }: StepViewProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const isSentCheck = step === 'check' && registration.status.status !== 'draft' && registration.status.status !== 'returned';
  if (!registration.canEdit) return <Navigate to={`/e/${slug}/registration`} replace />;
  return (
    <div className={classes.layout}>
      <StepRail step={step} registration={registration} />
      <div className={classes.main}>
        <PageTitle title={intl.formatMessage({ id: isSentCheck ? 'registration.title.checkSent' : TITLE_IDS[step] })} lead={<FormattedMessage id={isSentCheck ? 'registration.lead.checkSent' : LEAD_IDS[step]} />} />
        <StepForm key={step} step={step} registration={registration} onReload={onReload} />
      </div>
      <StepAside step={step} registration={registration} />
    </div>
  );
}

function StepForm({ step, registration, onReload }: StepViewProps) {
  const host = { step, registration, onReload };
  switch (step) {
    case 'organisation':
      return <StepFormHost {...host} document={SaveOrganisationDocument} stored={stored.organisation} toInput={toInput.organisation} Step={OrganisationStep} />;
    case 'delegates':
      return <StepFormHost {...host} document={SaveDelegatesDocument} stored={stored.delegates} toInput={toInput.delegates} Step={DelegatesStep} />;
    case 'capabilities':
      return <StepFormHost {...host} document={SaveCapabilitiesDocument} stored={stored.capabilities} Step={CapabilitiesStep} />;
    case 'cooperation':
      return <StepFormHost {...host} document={SaveCooperationDocument} stored={stored.cooperation} Step={CooperationStep} />;
    case 'particulars':
      return <StepFormHost {...host} document={SaveParticularsDocument} stored={stored.particulars} toInput={toInput.particulars} Step={ParticularsStep} />;
    case 'check':
      return <CheckStep registration={registration} onSent={() => void onReload()} />;
  }
}
