import { Button, Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Glyph, Panel, StateBadge } from '@spilno/ui';
import { useEffect } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { useLanguages } from './choices.ts';
import { FieldFault } from './FieldFault.tsx';
import { type Fault } from './save-round.ts';
import { type StepProps } from './step-props.ts';
import classes from './registration.module.css';

const RegistrationDaysDocument = graphql(`
  query RegistrationDays($eventSlug: String!) {
    event(eventSlug: $eventSlug) {
      slug
      days {
        id
        startsAt
        slots {
          startsAt
        }
      }
    }
  }
`);

export interface DelegateValue {
  /** Null for a person the server does not know yet. */
  readonly id: string | null;
  readonly name: string;
  readonly jobFunction: string;
  readonly email: string;
  readonly telephone: string;
  readonly languages: readonly string[];
  readonly attendsDayIds: readonly string[];
}

export type DelegatesValue = { readonly delegates: readonly DelegateValue[] };

/** Rows that can be sent: a new person needs a name and an address first. */
export const sendableDelegates = (delegates: readonly DelegateValue[]): readonly DelegateValue[] => delegates.filter(({ id, name, email }) => id !== null || (name.trim() !== '' && email.trim() !== ''));

/** Step 2. Whether counterparts see address and telephone is each person's own decision, later. */
export function DelegatesStep({ form, registration }: StepProps<DelegatesValue>) {
  const { value, setValue, faults } = form;
  useStoredIds(form.setValue, registration.delegates);
  const change = (at: number, part: Partial<DelegateValue>) => setValue(({ delegates }) => ({ delegates: delegates.map((one, index) => (index === at ? { ...one, ...part } : one)) }));
  const remove = (at: number) => setValue(({ delegates }) => ({ delegates: delegates.filter((_, index) => index !== at) }));
  const add = () => setValue(({ delegates }) => ({ delegates: [...delegates, { id: null, name: '', jobFunction: '', email: '', telephone: '', languages: [], attendsDayIds: [] }] }));
  return (
    <div className={classes.form}>
      {value.delegates.map((delegate, at) => (
        <DelegatePanel
          key={delegate.id ?? `new-${at}`}
          delegate={delegate}
          at={at}
          isLead={registration.delegates.some(({ id, isLead }) => isLead && id === delegate.id)}
          faults={faults}
          onChange={(part) => change(at, part)}
          onRemove={() => remove(at)}
        />
      ))}
      <div>
        <Button leftSection={<Glyph icon={IconPlus} />} onClick={add}>
          <FormattedMessage id="registration.delegates.add" />
        </Button>
      </div>
      <p className={classes.hint}>
        <FormattedMessage id="registration.delegates.consent" />
      </p>
    </div>
  );
}

/** A person that was just stored gets the id the server gave. */
function useStoredIds(setValue: StepProps<DelegatesValue>['form']['setValue'], stored: readonly { readonly id: string; readonly email: string }[]): void {
  useEffect(() => {
    setValue((before) => {
      const known = new Map(stored.map(({ id, email }) => [email.toLowerCase(), id]));
      const delegates = before.delegates.map((one) => (one.id === null && known.has(one.email.trim().toLowerCase()) ? { ...one, id: known.get(one.email.trim().toLowerCase())! } : one));
      return delegates.some((one, at) => one !== before.delegates[at]) ? { delegates } : before;
    });
  }, [setValue, stored]);
}

interface DelegatePanelProps {
  readonly delegate: DelegateValue;
  readonly at: number;
  readonly isLead: boolean;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly onChange: (part: Partial<DelegateValue>) => void;
  readonly onRemove: () => void;
}

function DelegatePanel({ delegate, at, isLead, faults, onChange, onRemove }: DelegatePanelProps) {
  const intl = useIntl();
  const languages = useLanguages(delegate.languages);
  const title = delegate.name.trim() || intl.formatMessage({ id: 'registration.delegates.nth' }, { number: at + 1 });
  const text = (name: 'name' | 'jobFunction' | 'email' | 'telephone', labelId: string, type = 'text') => (
    <div className={classes.field}>
      <TextInput type={type} label={intl.formatMessage({ id: labelId })} value={delegate[name]} disabled={name === 'email' && isLead} error={faults.has(`delegates.${at}.${name}`)} onChange={(event) => onChange({ [name]: event.currentTarget.value })} />
      <FieldFault field={`delegates.${at}.${name}`} faults={faults} text={delegate[name]} />
    </div>
  );
  return (
    <Panel
      title={title}
      aside={
        isLead ? (
          <StateBadge dot="none"><FormattedMessage id="registration.delegates.lead" /></StateBadge>
        ) : (
          <Button size="sm" variant="subtle" leftSection={<Glyph icon={IconTrash} />} aria-label={intl.formatMessage({ id: 'registration.delegates.remove' }, { name: title })} onClick={onRemove}>
            <FormattedMessage id="app.action.remove" />
          </Button>
        )
      }
    >
      <div className={classes.form}>
        <div className={classes.pair}>
          {text('name', 'registration.delegates.name')}
          {text('jobFunction', 'registration.delegates.jobFunction')}
          {text('email', 'registration.delegates.email', 'email')}
          {text('telephone', 'registration.delegates.telephone', 'tel')}
        </div>
        <MultiSelect label={<FormattedMessage id="registration.delegates.languages" />} data={languages} value={[...delegate.languages]} searchable onChange={(next) => onChange({ languages: next })} />
        <DaysField value={delegate.attendsDayIds} onChange={(attendsDayIds) => onChange({ attendsDayIds })} />
      </div>
    </Panel>
  );
}

function DaysField({ value, onChange }: { readonly value: readonly string[]; readonly onChange: (dayIds: readonly string[]) => void }) {
  const { slug } = useEvent();
  const { day } = useTime();
  const { data } = useQuery(RegistrationDaysDocument, { variables: { eventSlug: slug } });
  const days = (data?.event?.days ?? []).flatMap(({ id, slots }) => (slots[0] ? [{ id, label: day(slots[0].startsAt) }] : []));
  if (days.length < 2) return null;
  const all = days.map(({ id }) => id);
  // No day named means every day.
  const chosen = value.length === 0 ? all : value;
  const choose = (next: readonly string[]) => onChange(next.length === all.length ? [] : next);
  return (
    <Checkbox.Group label={<FormattedMessage id="registration.delegates.days" />} value={[...chosen]} onChange={(next) => next.length > 0 && choose(next)}>
      <div className={classes.actions}>
        {days.map(({ id, label }) => (
          <Checkbox key={id} value={id} label={label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
