import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Glyph } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { FieldFault } from './FieldFault.tsx';
import { type Fault } from './save-round.ts';
import classes from './registration.module.css';

export interface ExclusionValue {
  readonly name: string;
  readonly reason: string;
}

export interface NamedExclusionsFieldProps {
  readonly exclusions: readonly ExclusionValue[];
  readonly faults: ReadonlyMap<string, Fault>;
  readonly onChange: (exclusions: readonly ExclusionValue[]) => void;
}

const REASON_IDS = { competitor: 'registration.exclusions.competitor', alreadyPartner: 'registration.exclusions.alreadyPartner', never: 'registration.exclusions.never' } as const;
const MAX_EXCLUSIONS = 50;

/** Firms excluded by name; seen by nobody else, and nobody is told whether they take part. */
export function NamedExclusionsField({ exclusions, faults, onChange }: NamedExclusionsFieldProps) {
  const intl = useIntl();
  const reasons = Object.entries(REASON_IDS).map(([value, id]) => ({ value, label: intl.formatMessage({ id }) }));
  const change = (at: number, part: Partial<ExclusionValue>) => onChange(exclusions.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <div className={classes.field}>
      <ul className={classes.rows} aria-label={intl.formatMessage({ id: 'registration.exclusions.title' })}>
        {exclusions.map((exclusion, at) => (
          <li key={at} className={classes.row}>
            <div className={classes.cells}>
              <TextInput label={<FormattedMessage id="registration.exclusions.name" />} value={exclusion.name} error={faults.has(`namedExclusions.${at}.name`)} onChange={(event) => change(at, { name: event.currentTarget.value })} />
              <Select label={<FormattedMessage id="registration.exclusions.reason" />} data={reasons} allowDeselect={false} value={exclusion.reason} onChange={(reason) => reason && change(at, { reason })} />
            </div>
            <Button variant="subtle" leftSection={<Glyph icon={IconTrash} />} aria-label={intl.formatMessage({ id: 'registration.exclusions.remove' }, { name: exclusion.name })} onClick={() => onChange(exclusions.filter((_, index) => index !== at))}>
              <FormattedMessage id="app.action.remove" />
            </Button>
            <FieldFault field={`namedExclusions.${at}.name`} faults={faults} />
          </li>
        ))}
      </ul>
      {exclusions.length < MAX_EXCLUSIONS && (
        <div>
          <Button leftSection={<Glyph icon={IconPlus} />} onClick={() => onChange([...exclusions, { name: '', reason: 'competitor' }])}>
            <FormattedMessage id="registration.exclusions.add" />
          </Button>
        </div>
      )}
    </div>
  );
}
