import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Glyph } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDecimals } from '../../app/index.ts';
import { FieldFault } from './FieldFault.tsx';
import { type Fault } from './save-round.ts';
import classes from './registration.module.css';

export interface OwnerValue {
  readonly name: string;
  readonly country: string | null;
  readonly sharePercent: number | null;
}

export interface OwnersFieldProps {
  readonly owners: readonly OwnerValue[];
  readonly countries: readonly { readonly value: string; readonly label: string }[];
  readonly faults: ReadonlyMap<string, Fault>;
  readonly onChange: (owners: readonly OwnerValue[]) => void;
}

const MAX_OWNERS = 9;

/** Owners above ten per cent; for officers alone. */
export function OwnersField({ owners, countries, faults, onChange }: OwnersFieldProps) {
  const intl = useIntl();
  const decimals = useDecimals();
  const change = (at: number, part: Partial<OwnerValue>) => onChange(owners.map((owner, index) => (index === at ? { ...owner, ...part } : owner)));
  return (
    <div className={classes.field}>
      {owners.length > 0 && (
        <ul className={classes.rows} aria-label={intl.formatMessage({ id: 'registration.owners.label' })}>
          {owners.map((owner, at) => (
            <li key={at} className={classes.row}>
              <div className={classes.cells}>
                <TextInput label={<FormattedMessage id="registration.owners.name" />} value={owner.name} error={faults.has(`owners.${at}.name`)} onChange={(event) => change(at, { name: event.currentTarget.value })} />
                <Select label={<FormattedMessage id="registration.owners.country" />} data={[...countries]} value={owner.country} searchable clearable onChange={(country) => change(at, { country })} />
                <NumberInput
                  label={<FormattedMessage id="registration.owners.share" />}
                  value={owner.sharePercent ?? ''}
                  min={0}
                  max={100}
                  decimalScale={2}
                  {...decimals}
                  suffix=" %"
                  error={faults.has(`owners.${at}.sharePercent`)}
                  onChange={(share) => change(at, { sharePercent: typeof share === 'number' ? share : null })}
                />
              </div>
              <Button variant="subtle" leftSection={<Glyph icon={IconTrash} />} aria-label={intl.formatMessage({ id: 'registration.owners.remove' }, { name: owner.name || at + 1 })} onClick={() => onChange(owners.filter((_, index) => index !== at))}>
                <FormattedMessage id="app.action.remove" />
              </Button>
              <FieldFault field={`owners.${at}.name`} faults={faults} text={owner.name} />
              <FieldFault field={`owners.${at}.sharePercent`} faults={faults} />
            </li>
          ))}
        </ul>
      )}
      {owners.length < MAX_OWNERS && (
        <div>
          <Button leftSection={<Glyph icon={IconPlus} />} onClick={() => onChange([...owners, { name: '', country: null, sharePercent: null }])}>
            <FormattedMessage id="registration.owners.add" />
          </Button>
        </div>
      )}
    </div>
  );
}
