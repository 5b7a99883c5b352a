import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNarrow } from '@spilno/ui';
import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCollator, useCountryName } from '../../app/index.ts';
import { CHOICES, chosenFilters, STATUSES, type RegistrationStatus } from './registration-address.ts';
import classes from './organiser.module.css';
import { COUNTRY_CODES } from './setup/country-codes.ts';
import { TYPE_CODES, useTypeName } from './setup/participant-types.ts';
import { STATUS_IDS } from './RegistrationStatusBadge.tsx';

export interface RegistrationFiltersProps {
  readonly params: URLSearchParams;
  /** Puts the values of one filter into the address; none takes it out. */
  readonly onChange: (name: string, values: readonly string[]) => void;
  readonly onClear: () => void;
}

const PAUSE_MS = 300;

/** Filters of the list, all in the address; on a phone those beside the search wait behind a button. */
export function RegistrationFilters({ params, onChange, onClear }: RegistrationFiltersProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  const panelId = useId();
  const [isOpen, setOpen] = useState(false);
  const store = useDebouncedCallback((text: string) => onChange('find', text.trim() ? [text] : []), PAUSE_MS);
  const count = chosenFilters(params);
  return (
    <div className={classes.filters} role="search" aria-label={intl.formatMessage({ id: 'organiser.registrations.filters' })}>
      <TextInput type="search" size="md" label={intl.formatMessage({ id: 'organiser.registrations.find' })} placeholder={intl.formatMessage({ id: 'organiser.registrations.findHint' })} defaultValue={params.get('find') ?? ''} maxLength={200} onChange={(change) => store(change.currentTarget.value)} />
      {isPhone && (
        <Button variant="default" aria-expanded={isOpen} aria-controls={panelId} onClick={() => setOpen(!isOpen)}>
          <FormattedMessage id="organiser.registrations.filtersCount" values={{ count }} />
        </Button>
      )}
      <div id={panelId} className={classes.filterPanel} hidden={isPhone && !isOpen}>
        <Fields params={params} onChange={onChange} />
      </div>
      {count > 0 && (
        <Button variant="subtle" onClick={onClear}>
          <FormattedMessage id="organiser.registrations.clear" />
        </Button>
      )}
    </div>
  );
}

function Fields({ params, onChange }: Omit<RegistrationFiltersProps, 'onClear'>) {
  const intl = useIntl();
  const collator = useCollator();
  const country = useCountryName();
  const type = useTypeName();
  const countries = [...new Set([...COUNTRY_CODES, ...params.getAll('country')])].map((value) => ({ value, label: country(value) })).sort((a, b) => collator.compare(a.label, b.label));
  const any = intl.formatMessage({ id: 'organiser.registrations.any' });
  const one = (name: string) => (value: string | null) => onChange(name, value ? [value] : []);
  const read = (name: string, among: readonly string[]) => among.find((value) => value === params.get(name)) ?? null;
  return (
    <>
      <Select size="md" label={intl.formatMessage({ id: 'organiser.registrations.status' })} placeholder={intl.formatMessage({ id: 'organiser.registrations.anyStatus' })} clearable value={read('status', STATUSES)} onChange={one('status')} data={STATUSES.map((value: RegistrationStatus) => ({ value, label: intl.formatMessage({ id: STATUS_IDS[value] }) }))} />
      <MultiSelect size="md" classNames={{ inputField: classes.filterWord }} label={intl.formatMessage({ id: 'organiser.registrations.country' })} placeholder={params.has('country') ? undefined : any} searchable clearable hidePickedOptions value={params.getAll('country')} onChange={(values) => onChange('country', values)} data={countries} />
      <MultiSelect size="md" classNames={{ inputField: classes.filterWord }} label={intl.formatMessage({ id: 'organiser.registrations.type' })} placeholder={params.has('type') ? undefined : any} clearable hidePickedOptions value={params.getAll('type')} onChange={(values) => onChange('type', values)} data={[...new Set<string>([...TYPE_CODES, ...params.getAll('type')])].map((value) => ({ value, label: type(value) }))} />
      <Select size="md" label={intl.formatMessage({ id: 'organiser.registrations.origin' })} placeholder={any} clearable value={read('imported', CHOICES)} onChange={one('imported')} data={[{ value: 'yes', label: intl.formatMessage({ id: 'organiser.registrations.imported' }) }, { value: 'no', label: intl.formatMessage({ id: 'organiser.registrations.own' }) }]} />
      <Select size="md" label={intl.formatMessage({ id: 'organiser.registrations.visibility' })} placeholder={any} clearable value={read('hidden', CHOICES)} onChange={one('hidden')} data={[{ value: 'yes', label: intl.formatMessage({ id: 'organiser.registrations.hidden' }) }, { value: 'no', label: intl.formatMessage({ id: 'organiser.registrations.notHidden' }) }]} />
      <Select size="md" label={intl.formatMessage({ id: 'organiser.registrations.meetings' })} placeholder={any} clearable value={read('meeting', CHOICES)} onChange={one('meeting')} data={[{ value: 'yes', label: intl.formatMessage({ id: 'organiser.registrations.hasMeeting' }) }, { value: 'no', label: intl.formatMessage({ id: 'organiser.registrations.noMeeting' }) }]} />
    </>
  );
}
