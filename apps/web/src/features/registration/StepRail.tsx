import { StateBadge, Steps, type Step } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { type EditPartsFragment } from '../../gql/graphql.ts';
import { STATUS } from './status.ts';
import { STEP_LABEL_IDS, STEPS, type StepName } from './steps.ts';
import classes from './registration.module.css';

/** Where one is, what is in each step, and who sees it. */
export function StepRail({ step, registration }: { readonly step: StepName; readonly registration: EditPartsFragment }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const details = useDetails(registration);
  const steps = STEPS.map((id, index): Step => {
    const gaps = registration.gaps.filter((gap) => gap.step === id && gap.blocks);
    const isReached = index < registration.currentStep || registration.status.status !== 'draft';
    const state = id === step ? 'current' : isReached && gaps.length === 0 && id !== 'check' ? 'done' : 'todo';
    const isMissing = (isReached || step === 'check') && id !== step && gaps.length > 0;
    return {
      id,
      label: intl.formatMessage({ id: STEP_LABEL_IDS[id] }),
      state,
      href: `/e/${slug}/register/${id}`,
      ...(isMissing ? { detail: intl.formatMessage({ id: 'registration.detail.missing' }, { count: gaps.length }), warn: true } : details[id] ? { detail: details[id] } : {}),
    };
  });
  const status = STATUS[registration.status.status];
  const badge = status && <StateBadge tone={status.tone} dot={status.dot}>{intl.formatMessage({ id: status.labelId })}</StateBadge>;
  return (
    <div className={classes.rail}>
      <Steps
        label={intl.formatMessage({ id: 'registration.step.title' })}
        steps={steps}
        position={intl.formatMessage({ id: 'registration.step.position' }, { at: STEPS.indexOf(step) + 1, of: STEPS.length })}
        stateLabels={{ done: intl.formatMessage({ id: 'registration.step.done' }), todo: intl.formatMessage({ id: 'registration.step.todo' }) }}
        aside={badge}
      />
      <div className={classes.well}>
        {badge}
        <FormattedMessage id={registration.status.status === 'draft' ? 'registration.rail.draft' : 'registration.rail.sent'} />
      </div>
    </div>
  );
}

function useDetails(registration: EditPartsFragment): Partial<Record<StepName, string>> {
  const intl = useIntl();
  const { delegates, needs, offers, formsOffered, formsSought, certificates } = registration;
  const forms = formsOffered.length + formsSought.length;
  return {
    ...(registration.registrationNumber ? { organisation: intl.formatMessage({ id: 'registration.detail.officersOnly' }) } : {}),
    delegates: intl.formatMessage({ id: 'registration.detail.people' }, { count: delegates.length }),
    ...(needs.length + offers.length > 0 ? { capabilities: intl.formatMessage({ id: 'registration.detail.capabilities' }, { needs: needs.length, offers: offers.length }) } : {}),
    ...(forms > 0 ? { cooperation: intl.formatMessage({ id: 'registration.detail.forms' }, { count: forms }) } : {}),
    ...(certificates.length > 0 ? { particulars: intl.formatMessage({ id: 'registration.detail.certificates' }, { count: certificates.length }) } : {}),
  };
}
