import { MultiSelect, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCollator, useCountryName, useTypedMutation } from '../../../app/index.ts';
import { OrganiserDescribeDocument } from '../setup-changes.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import { faultyField } from './faulty-field.ts';
import { SetupSection } from './SetupSection.tsx';
import { useSection, type SectionProps } from './use-section.ts';
import classes from './setup.module.css';

/** The hint under the field, so that both fields of the row stand in line. */
const BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** Name, city and the countries that are invited first. */
export function NamesSection(props: SectionProps) {
  const intl = useIntl();
  const country = useCountryName();
  const collator = useCollator();
  const [run] = useTypedMutation(OrganiserDescribeDocument);
  const section = useSection({
    ...props,
    name: 'names',
    inMemory: true,
    read: ({ name, nameUk, city, cityUk, partnerCountries }) => ({ name, nameUk: nameUk ?? '', city: city ?? '', cityUk: cityUk ?? '', partnerCountries: [...partnerCountries] }),
    send: ({ name, nameUk, city, cityUk, partnerCountries }, version) => run({ input: { eventSlug: props.setup.slug, version, name, nameUk: nameUk.trim() || null, city: city.trim() || null, cityUk: cityUk.trim() || null, partnerCountries } }),
  });
  const { value, set } = section;
  const faulty = faultyField(section.answer);
  const options = useMemo(
    () => [...new Set([...COUNTRY_CODES, ...value.partnerCountries])].map((code) => ({ value: code, label: country(code) })).sort((a, b) => collator.compare(a.label, b.label)),
    [country, collator, value.partnerCountries],
  );
  const labels = {
    name: intl.formatMessage({ id: 'organiser.setup.names.name' }),
    nameUk: intl.formatMessage({ id: 'organiser.setup.names.nameUk' }),
    city: intl.formatMessage({ id: 'organiser.setup.names.city' }),
    cityUk: intl.formatMessage({ id: 'organiser.setup.names.cityUk' }),
    partnerCountries: intl.formatMessage({ id: 'organiser.setup.names.countries' }),
  };
  return (
    <SetupSection
      id="names"
      title={<FormattedMessage id="organiser.setup.names.title" />}
      hint={<FormattedMessage id="organiser.setup.names.hint" />}
      section={section}
      fieldLabels={labels}
      facts={(of) => ({ [labels.name]: of.name, [labels.nameUk]: of.nameUk, [labels.city]: of.city, [labels.cityUk]: of.cityUk, [labels.partnerCountries]: intl.formatList(of.partnerCountries.map(country)) })}
    >
      <div className={classes.two}>
        <TextInput label={labels.name} maxLength={120} value={value.name} error={faulty === 'name'} onChange={(event) => { const name = event.currentTarget.value; set((old) => ({ ...old, name })); }} />
        <TextInput label={labels.nameUk} lang="uk" maxLength={120} value={value.nameUk} error={faulty === 'nameUk'} onChange={(event) => { const nameUk = event.currentTarget.value; set((old) => ({ ...old, nameUk })); }} />
      </div>
      <div className={classes.two}>
        <TextInput label={labels.city} inputWrapperOrder={BELOW} description={<FormattedMessage id="organiser.setup.names.cityHint" />} maxLength={120} value={value.city} error={faulty === 'city'} onChange={(event) => { const city = event.currentTarget.value; set((old) => ({ ...old, city })); }} />
        <TextInput label={labels.cityUk} lang="uk" maxLength={120} value={value.cityUk} error={faulty === 'cityUk'} onChange={(event) => { const cityUk = event.currentTarget.value; set((old) => ({ ...old, cityUk })); }} />
      </div>
      <MultiSelect label={labels.partnerCountries} description={<FormattedMessage id="organiser.setup.names.countriesHint" />} searchable clearable data={options} value={value.partnerCountries} onChange={(partnerCountries) => set((old) => ({ ...old, partnerCountries }))} />
    </SetupSection>
  );
}
