import { Button, Checkbox } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { DataList, Link, Note, Panel } from '@spilno/ui';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { ShellFooter, useCountryName, useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { type EditPartsFragment } from '../../gql/graphql.ts';
import { useReasons } from './FieldFault.tsx';
import { ChosenProducts } from './ChosenProducts.tsx';
import { GapLinks } from './GapLinks.tsx';
import { SubmitDocument } from './save-documents.ts';
import { STEP_LABEL_IDS, STEPS, type StepName } from './steps.ts';
import { StepFoot } from './StepFoot.tsx';
import classes from './registration.module.css';

/** Step 6: what is missing, what will be sent, consent, and sending. */
export function CheckStep({ registration, onSent }: { readonly registration: EditPartsFragment; readonly onSent: () => void }) {
  const { slug } = useEvent();
  const navigate = useNavigate();
  const reasons = useReasons();
  const [consents, setConsents] = useState(false);
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [submit, isRunning] = useTypedMutation(SubmitDocument);
  const isOpen = registration.status.status === 'draft' || registration.status.status === 'returned';
  const blocking = registration.gaps.filter(({ blocks }) => blocks);
  const send = async () => {
    setRefusal(null);
    const answer = await submit({ input: { eventSlug: slug, version: registration.version, consents } });
    switch (answer.__typename) {
      case 'RegistrationSaved':
        onSent();
        return navigate(`/e/${slug}/registration`);
      case 'RegistrationIncomplete':
      case 'StaleVersion':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setRefusal(<UserErrorNote error={answer} reasons={reasons} />);
      default:
        return assertNever(answer);
    }
  };
  return (
    <div className={classes.form}>
      {registration.gaps.length > 0 && <Gaps registration={registration} />}
      <Summary registration={registration} />
      {isOpen && (
        <Panel title={<FormattedMessage id="registration.check.consentTitle" />}>
          <div className={classes.form}>
            <p className={classes.hint}><FormattedMessage id="registration.check.consentText" /></p>
            <Checkbox label={<FormattedMessage id="registration.check.consent" />} checked={consents} onChange={(event) => setConsents(event.currentTarget.checked)} />
          </div>
        </Panel>
      )}
      {refusal}
      <ShellFooter>
        <StepFoot
          backHref={`/e/${slug}/register/particulars`}
          status={<Standing missing={isOpen ? blocking.length : 0} awaitsConsent={isOpen && !consents} />}
          action={
            isOpen ? (
              <Button variant="filled" size="lg" loading={isRunning} disabled={blocking.length > 0 || !consents} onClick={() => void send()}>
                <FormattedMessage id="registration.check.send" />
              </Button>
            ) : (
              <Button variant="filled" size="lg" onClick={() => void navigate(`/e/${slug}/registration`)}>
                <FormattedMessage id="registration.foot.toStatus" />
              </Button>
            )
          }
        />
      </ShellFooter>
    </div>
  );
}

/** Why it cannot be sent yet, or that nothing is lost meanwhile. */
function Standing({ missing, awaitsConsent }: { readonly missing: number; readonly awaitsConsent: boolean }) {
  if (missing > 0) return <FormattedMessage id="registration.check.open" values={{ count: missing }} />;
  return <FormattedMessage id={awaitsConsent ? 'registration.check.agreeFirst' : 'registration.foot.safe'} />;
}

/** What stops the sending, and apart from it what could be added. */
function Gaps({ registration }: { readonly registration: EditPartsFragment }) {
  const blocking = registration.gaps.filter(({ blocks }) => blocks);
  const optional = registration.gaps.filter(({ blocks }) => !blocks);
  return (
    <>
      {blocking.length > 0 && <Note tone="warn" title={<FormattedMessage id="registration.check.missing" />}><GapLinks gaps={blocking} /></Note>}
      {optional.length > 0 && <Note tone="neutral" title={<FormattedMessage id="registration.check.couldAdd" />}><GapLinks gaps={optional} /></Note>}
    </>
  );
}

function Summary({ registration }: { readonly registration: EditPartsFragment }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const country = useCountryName();
  const figures: Readonly<Record<Exclude<StepName, 'check'>, ReactNode>> = {
    organisation: [registration.legalName || intl.formatMessage({ id: 'registration.check.unnamed' }), registration.country ? country(registration.country) : ''].filter(Boolean).join(', '),
    delegates: intl.formatMessage({ id: 'registration.detail.people' }, { count: registration.delegates.length }),
    capabilities: <ChosenProducts {...registration} />,
    cooperation: intl.formatMessage({ id: 'registration.detail.forms' }, { count: registration.formsOffered.length + registration.formsSought.length }),
    particulars: intl.formatMessage({ id: 'registration.detail.certificates' }, { count: registration.certificates.length }),
  };
  return (
    <Panel title={<FormattedMessage id="registration.check.summary" />}>
      <DataList
        look="plain"
        rows={STEPS.filter((step) => step !== 'check').map((step) => ({
          id: step,
          term: intl.formatMessage({ id: STEP_LABEL_IDS[step] }),
          description: figures[step as Exclude<StepName, 'check'>],
          aside: (
            <Link href={`/e/${slug}/register/${step}`} aria-label={intl.formatMessage({ id: 'registration.check.change' }, { step: intl.formatMessage({ id: STEP_LABEL_IDS[step] }) })}>
              <FormattedMessage id="app.action.edit" />
            </Link>
          ),
        }))}
      />
    </Panel>
  );
}
