import { type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { Button } from '@mantine/core';
import { SaveState } from '@spilno/ui';
import { useEffect, useState, type ComponentType } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { FieldConflicts, ShellFooter, useEvent, useTime, UserErrorNote } from '../../app/index.ts';
import { type EditPartsFragment } from '../../gql/graphql.ts';
import { useReasons } from './FieldFault.tsx';
import { useFieldWords } from './field-words.ts';
import { type Fields } from './save-round.ts';
import { StepFoot } from './StepFoot.tsx';
import { STEP_LABEL_IDS, STEPS, type StepName } from './steps.ts';
import { type StepProps } from './step-props.ts';
import { useSaveFields } from './use-save-fields.ts';
import { LIST_KEYS } from './step-values.ts';
import { useStepForm, type StepForm } from './use-step-form.ts';
import classes from './registration.module.css';

export interface StepFormHostProps<Value extends Fields, Data, Variables extends OperationVariables> {
  readonly step: StepName;
  readonly registration: EditPartsFragment;
  readonly onReload: () => Promise<unknown>;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly stored: (registration: EditPartsFragment) => Value;
  readonly toInput?: (fields: Fields) => object;
  readonly Step: ComponentType<StepProps<Value>>;
}

/** A step with its form, what went wrong with it as a whole, and the foot. */
export function StepFormHost<Value extends Fields, Data, Variables extends OperationVariables>({ step, registration, onReload, document, stored, toInput, Step }: StepFormHostProps<Value, Data, Variables>) {
  const reasons = useReasons();
  const save = useSaveFields(document, toInput);
  const form = useStepForm<Value>({ draftKey: `${registration.id}:${step}`, version: registration.version, stored: stored(registration), save, lists: LIST_KEYS });
  const [isReloading, setReloading] = useState(false);
  const reload = async () => {
    setReloading(true);
    await onReload().catch(() => undefined);
    setReloading(false);
  };
  useRebase(form, isReloading, stored(registration), registration.version);
  const isStale = form.problem?.__typename === 'StaleVersion';
  useEffect(() => {
    if (isStale) void reload();
    // Once for each refusal; loading again settles it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isStale]);
  return (
    <div className={classes.form}>
      <Conflicts form={form} />
      {form.problem && !isReloading && <UserErrorNote error={form.problem} reasons={reasons} onReload={() => void reload()} />}
      <Step form={form} registration={registration} />
      <ShellFooter>
        <Foot step={step} form={form} />
      </ShellFooter>
    </div>
  );
}

/** What others changed meanwhile, field by field, until it is settled. */
function Conflicts<Value extends Fields>({ form: { conflicts, known, value, choose } }: { readonly form: StepForm<Value> }) {
  const words = useFieldWords();
  return <FieldConflicts conflicts={conflicts.map((field) => ({ field, label: words.label(field), stored: words.value(field, known[field]), mine: words.value(field, value[field]) }))} onChoose={choose} />;
}

/** After loading again, what others saved comes in and what was typed here stays. */
function useRebase<Value extends Fields>(form: StepForm<Value>, isReloading: boolean, fresh: Value, version: number): void {
  const [wasReloading, setWasReloading] = useState(false);
  if (isReloading !== wasReloading) {
    setWasReloading(isReloading);
    if (!isReloading) form.rebase(fresh, version);
  }
}

function Foot<Value extends Fields>({ step, form }: { readonly step: StepName; readonly form: StepForm<Value> }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const navigate = useNavigate();
  const [isLeaving, setLeaving] = useState(false);
  const at = STEPS.indexOf(step);
  const next = STEPS[at + 1]!;
  const goOn = async () => {
    setLeaving(true);
    const isSaved = await form.flush();
    setLeaving(false);
    if (isSaved) return navigate(`/e/${slug}/register/${next}`);
    window.document.querySelector<HTMLElement>('[role="alert"]')?.scrollIntoView({ block: 'center' });
    return undefined;
  };
  return (
    <StepFoot
      backHref={at > 0 ? `/e/${slug}/register/${STEPS[at - 1]}` : undefined}
      status={<SavedNote form={form} />}
      action={
        <Button variant="filled" size="lg" loading={isLeaving} onClick={() => void goOn()}>
          {intl.formatMessage({ id: 'registration.foot.next' }, { step: intl.formatMessage({ id: STEP_LABEL_IDS[next] }) })}
        </Button>
      }
    />
  );
}

function SavedNote({ form: { saving, savedAt } }: { readonly form: Pick<StepForm<Fields>, 'saving' | 'savedAt'> }) {
  const { time, zone } = useTime();
  switch (saving) {
    case 'clean':
      return <FormattedMessage id="registration.foot.safe" />;
    case 'saving':
      return <SaveState state="saving"><FormattedMessage id="registration.saving.saving" /></SaveState>;
    case 'saved':
      return <SaveState state="saved" detail={savedAt && <FormattedMessage id="registration.saving.at" values={{ time: time(savedAt), zone: zone(savedAt) }} />}><FormattedMessage id="registration.saving.saved" /></SaveState>;
    case 'offline':
      return <SaveState state="offline"><FormattedMessage id="registration.saving.offline" /></SaveState>;
    case 'failed':
      return <SaveState state="failed"><FormattedMessage id="registration.saving.failed" /></SaveState>;
  }
}
