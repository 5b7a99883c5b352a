import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { Note, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { FieldFault } from './FieldFault.tsx';
import { OwnersField, type OwnerValue } from './OwnersField.tsx';
import { type StepProps } from './step-props.ts';
import { useCountries, useLanguages } from './choices.ts';
import { type StepForm } from './use-step-form.ts';
import { withScheme } from './with-scheme.ts';
import classes from './registration.module.css';

export type OrganisationValue = {
  readonly typeCode: string;
  readonly legalName: string;
  readonly country: string | null;
  readonly registrationNumber: string;
  readonly ncage: string;
  readonly website: string;
  readonly showsWebsite: boolean;
  readonly about: string;
  readonly languages: readonly string[];
  readonly owners: readonly OwnerValue[];
};

const TYPE_IDS = {
  ukrainianManufacturer: 'registration.type.ukrainianManufacturer',
  foreignCompany: 'registration.type.foreignCompany',
  association: 'registration.type.association',
  government: 'registration.type.government',
  investor: 'registration.type.investor',
} as const;

/** Step 1. */
export function OrganisationStep({ form, registration }: StepProps<OrganisationValue>) {
  const { value, setValue, faults, warnings } = form;
  const set = (part: Partial<OrganisationValue>) => setValue((before) => ({ ...before, ...part }));
  const isProtected = value.typeCode === 'ukrainianManufacturer';
  const countries = useCountries();
  const hasNcageWarning = warnings.some(({ field }) => field === 'ncage');
  return (
    <div className={classes.form}>
      {isProtected && <CodeNameNote name={registration.codeNameEn} nameUk={registration.codeNameUk} />}
      <Panel title={<FormattedMessage id="registration.organisation.who" />}>
        <div className={classes.form}>
          <TypeField value={value.typeCode} isFixed={registration.status.status !== 'draft' && registration.status.status !== 'returned'} onChange={(typeCode) => set({ typeCode, ...(typeCode === 'ukrainianManufacturer' ? { country: 'UA' } : {}) })} />
          <FieldFault field="typeCode" faults={faults} />
          <Field form={form} name="legalName" labelId="registration.organisation.legalName" descriptionId="registration.organisation.legalNameHint" onChange={(legalName) => set({ legalName })} />
          <div className={classes.pair}>
            <div className={classes.field}>
              <Select label={<FormattedMessage id="registration.organisation.country" />} data={countries} value={value.country} searchable disabled={isProtected} error={faults.has('country')} onChange={(country) => set({ country })} />
              <FieldFault field="country" faults={faults} />
            </div>
            <LanguagesField value={value.languages} onChange={(languages) => set({ languages })} />
          </div>
        </div>
      </Panel>
      <Panel title={<FormattedMessage id="registration.organisation.officersOnly" />} aside={<span className={classes.quiet}><FormattedMessage id="registration.organisation.officersOnlyHint" /></span>}>
        <div className={classes.form}>
          <div className={classes.pair}>
            <Field form={form} name="registrationNumber" labelId="registration.organisation.number" onChange={(registrationNumber) => set({ registrationNumber })} />
            <Field form={form} name="ncage" labelId="registration.organisation.ncage" descriptionId="registration.organisation.ncageHint" onChange={(ncage) => set({ ncage })} />
          </div>
          {hasNcageWarning && <Note tone="warn" live="polite"><FormattedMessage id={warnings.some(({ code }) => code === 'ncageShape') ? 'registration.organisation.ncageShape' : 'registration.organisation.ncageCountry'} /></Note>}
          <OwnersField owners={value.owners} countries={countries} faults={faults} onChange={(owners) => set({ owners })} />
        </div>
      </Panel>
      <Panel title={<FormattedMessage id="registration.organisation.later" />} aside={<span className={classes.quiet}><FormattedMessage id="registration.organisation.laterHint" /></span>}>
        <div className={classes.form}>
          <AboutField form={form} isProtected={isProtected} onChange={(about) => set({ about })} />
          <Field form={form} name="website" labelId="registration.organisation.website" complete={withScheme} onChange={(website) => set({ website })} />
          <Checkbox label={<FormattedMessage id="registration.organisation.showsWebsite" />} checked={value.showsWebsite} onChange={(event) => set({ showsWebsite: event.currentTarget.checked })} />
        </div>
      </Panel>
    </div>
  );
}

function CodeNameNote({ name, nameUk }: { readonly name: string | null; readonly nameUk: string | null }) {
  const intl = useIntl();
  return (
    <Note tone="info" title={<FormattedMessage id="registration.codeName.title" values={{ name: (intl.locale === 'uk' ? nameUk : name) ?? '' }} />}>
      <FormattedMessage id="registration.codeName.text" />
    </Note>
  );
}

function TypeField({ value, isFixed, onChange }: { readonly value: string; readonly isFixed: boolean; readonly onChange: (typeCode: string) => void }) {
  const intl = useIntl();
  const data = Object.entries(TYPE_IDS).map(([code, id]) => ({ value: code, label: intl.formatMessage({ id }) }));
  return <Select label={<FormattedMessage id="registration.organisation.type" />} data={data} value={value} allowDeselect={false} disabled={isFixed} onChange={(typeCode) => typeCode && onChange(typeCode)} />;
}

function LanguagesField({ value, onChange }: { readonly value: readonly string[]; readonly onChange: (languages: readonly string[]) => void }) {
  return <MultiSelect label={<FormattedMessage id="registration.organisation.languages" />} data={useLanguages(value)} value={[...value]} searchable onChange={onChange} />;
}

interface FieldProps {
  readonly form: StepForm<OrganisationValue>;
  readonly name: 'legalName' | 'registrationNumber' | 'ncage' | 'website';
  readonly labelId: string;
  readonly descriptionId?: string;
  /** Makes whole what was typed, once the field is left. */
  readonly complete?: (text: string) => string;
  readonly onChange: (text: string) => void;
}

function Field({ form: { value, faults, flush }, name, labelId, descriptionId, complete, onChange }: FieldProps) {
  const intl = useIntl();
  const leave = () => {
    const whole = complete?.(value[name]) ?? value[name];
    if (whole === value[name]) void flush();
    else onChange(whole);
  };
  return (
    <div className={classes.field}>
      <TextInput
        label={intl.formatMessage({ id: labelId })}
        description={descriptionId && intl.formatMessage({ id: descriptionId })}
        value={value[name]}
        error={faults.has(name)}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={leave}
      />
      <FieldFault field={name} faults={faults} text={value[name]} />
    </div>
  );
}

function AboutField({ form: { value, faults }, isProtected, onChange }: { readonly form: StepForm<OrganisationValue>; readonly isProtected: boolean; readonly onChange: (about: string) => void }) {
  return (
    <div className={classes.field}>
      <Textarea
        label={<FormattedMessage id="registration.organisation.about" />}
        description={<FormattedMessage id={isProtected ? 'registration.organisation.aboutProtected' : 'registration.organisation.aboutHint'} />}
        autosize
        minRows={4}
        maxLength={2_000}
        value={value.about}
        error={faults.has('about')}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <FieldFault field="about" faults={faults} text={value.about} />
    </div>
  );
}
