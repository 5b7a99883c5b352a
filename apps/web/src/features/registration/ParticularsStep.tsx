import { Checkbox, Radio, Select } from '@mantine/core';
import { Note, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { CertificatesField, type CertificateValue } from './CertificatesField.tsx';
import { choicesOf, useBandLabel, useVocabulary } from './choices.ts';
import { FieldFault } from './FieldFault.tsx';
import { NamedExclusionsField, type ExclusionValue } from './NamedExclusionsField.tsx';
import { type StepProps } from './step-props.ts';
import classes from './registration.module.css';

export type ParticularsValue = {
  readonly headCountBand: string | null;
  readonly macroRegion: string | null;
  readonly showsCertificates: boolean;
  readonly certificates: readonly CertificateValue[];
  readonly namedExclusions: readonly ExclusionValue[];
};

/** Step 5. */
export function ParticularsStep({ form, registration }: StepProps<ParticularsValue>) {
  const vocabulary = useVocabulary();
  const band = useBandLabel();
  const { value, setValue, faults } = form;
  const set = (part: Partial<ParticularsValue>) => setValue((before) => ({ ...before, ...part }));
  return (
    <div className={classes.form}>
      <Panel title={<FormattedMessage id="registration.particulars.size" />}>
        <div className={classes.form}>
          <Radio.Group label={<FormattedMessage id="registration.particulars.headCount" />} description={<FormattedMessage id="registration.particulars.headCountHint" />} value={value.headCountBand} onChange={(headCountBand) => set({ headCountBand })}>
            <div className={classes.actions}>
              {(vocabulary?.headCountBands ?? []).map((code) => (
                <Radio key={code} value={code} label={band(code)} />
              ))}
            </div>
          </Radio.Group>
          {registration.typeCode === 'ukrainianManufacturer' && <MacroRegionField value={value.macroRegion} onChange={(macroRegion) => set({ macroRegion })} />}
          <FieldFault field="macroRegion" faults={faults} />
        </div>
      </Panel>
      <Panel title={<FormattedMessage id="registration.certificates.title" />}>
        <div className={classes.form}>
          <p className={classes.hint}><FormattedMessage id="registration.certificates.hint" /></p>
          <CertificatesField certificates={value.certificates} kinds={vocabulary?.certificateKinds ?? []} faults={faults} onChange={(certificates) => set({ certificates })} />
          <Checkbox label={<FormattedMessage id="registration.certificates.shows" />} checked={value.showsCertificates} onChange={(event) => set({ showsCertificates: event.currentTarget.checked })} />
        </div>
      </Panel>
      <Panel title={<FormattedMessage id="registration.exclusions.title" />}>
        <div className={classes.form}>
          <p className={classes.hint}><FormattedMessage id="registration.exclusions.hint" /></p>
          <NamedExclusionsField exclusions={value.namedExclusions} faults={faults} onChange={(namedExclusions) => set({ namedExclusions })} />
        </div>
      </Panel>
    </div>
  );
}

function MacroRegionField({ value, onChange }: { readonly value: string | null; readonly onChange: (macroRegion: string | null) => void }) {
  const intl = useIntl();
  const vocabulary = useVocabulary();
  return (
    <>
      <Select
        label={<FormattedMessage id="registration.particulars.macroRegion" />}
        description={<FormattedMessage id="registration.particulars.macroRegionHint" />}
        placeholder={intl.formatMessage({ id: 'registration.particulars.noRegion' })}
        clearable
        data={choicesOf(vocabulary?.macroRegions ?? [])}
        value={value}
        onChange={onChange}
      />
      <Note tone="neutral"><FormattedMessage id="registration.particulars.noSite" /></Note>
    </>
  );
}
