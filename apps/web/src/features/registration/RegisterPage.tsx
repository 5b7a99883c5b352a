import { useQuery } from '@apollo/client/react';
import { Navigate } from 'react-router';
import { QueryState, useEvent, useMaybeViewer } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { EditParts, EditRegistrationDocument } from './edit-parts.ts';
import { StartForm } from './StartForm.tsx';
import { STEPS } from './steps.ts';

/** Begins a registration, or goes on with the own draft where it was left; one that was sent is shown with its status. */
export function RegisterPage() {
  const { slug } = useEvent();
  const viewer = useMaybeViewer();
  const hasPlace = viewer?.places.some(({ eventSlug, registrationId }) => eventSlug === slug && registrationId !== null) ?? false;
  return hasPlace ? <GoOn /> : <StartForm />;
}

function GoOn() {
  const { slug } = useEvent();
  const query = useQuery(EditRegistrationDocument, { variables: { eventSlug: slug } });
  return (
    <QueryState query={query} shape="cards">
      {({ myRegistration }) => {
        const registration = myRegistration && readFragment(EditParts, myRegistration);
        if (!registration?.canEdit || registration.status.status !== 'draft') return <Navigate to={`/e/${slug}/registration`} replace />;
        const step = STEPS[Math.min(registration.currentStep, STEPS.length) - 1]!;
        return <Navigate to={`/e/${slug}/register/${step}`} replace />;
      }}
    </QueryState>
  );
}
