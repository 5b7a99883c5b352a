import { useQuery } from '@apollo/client/react';
import { Button, Radio, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { EmptyState, Link, Note, PageTitle, Panel } from '@spilno/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate, useSearchParams } from 'react-router';
import { QueryState, useDraft, useEvent, useLocale, useMaybeViewer, UserErrorNote, useSessionOpened, useTime, useTypedMutation } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { useReasons } from './FieldFault.tsx';
import classes from './registration.module.css';

const StartEventDocument = graphql(`
  query RegistrationStart($eventSlug: String!) {
    event(eventSlug: $eventSlug) {
      slug
      openTypes
      isRegistrationOpen
      registrationOpensAt
      registrationClosesAt
      now
    }
  }
`);

const StartDocument = graphql(`
  mutation StartRegistration($input: StartRegistrationInput!) {
    startRegistration(input: $input) {
      ... on RegistrationStarted {
        canGoOnNow
      }
      ...UserErrorParts
    }
  }
`);

const TYPES = {
  foreignCompany: { labelId: 'registration.type.foreignCompany', textId: 'registration.start.foreignCompany' },
  ukrainianManufacturer: { labelId: 'registration.type.ukrainianManufacturer', textId: 'registration.start.ukrainianManufacturer' },
  association: { labelId: 'registration.type.association', textId: null },
  government: { labelId: 'registration.type.government', textId: null },
  investor: { labelId: 'registration.type.investor', textId: null },
} as const;
type TypeCode = keyof typeof TYPES;
const isTypeCode = (code: string | null): code is TypeCode => code !== null && code in TYPES;

/** The first page of a registration: who, and of what kind. The way on is mailed. */
export function StartForm() {
  const { slug, name } = useEvent();
  const { dayTime } = useTime();
  const query = useQuery(StartEventDocument, { variables: { eventSlug: slug } });
  return (
    <div className={classes.narrow}>
      <PageTitle title={<FormattedMessage id="registration.start.title" />} lead={<FormattedMessage id="registration.start.lead" values={{ event: name }} />} />
      <QueryState query={query} shape="cards" count={1}>
        {({ event }) =>
          event?.isRegistrationOpen ? (
            <Form types={(Object.keys(TYPES) as TypeCode[]).filter((code) => event.openTypes.includes(code))} />
          ) : (
            <EmptyState title={<FormattedMessage id="registration.start.closed" />}>
              {event?.registrationOpensAt && event.registrationOpensAt > event.now ? (
                <FormattedMessage id="registration.start.opens" values={{ date: dayTime(event.registrationOpensAt) }} />
              ) : event?.registrationClosesAt && event.registrationClosesAt <= event.now ? (
                <FormattedMessage id="registration.start.closedOn" values={{ date: dayTime(event.registrationClosesAt) }} />
              ) : (
                <FormattedMessage id="registration.start.closedText" />
              )}
            </EmptyState>
          )
        }
      </QueryState>
      <p className={classes.hint}>
        <FormattedMessage id="registration.start.known" values={{ link: (words) => <Link href={`/sign-in?next=/e/${slug}/registration`}>{words}</Link> }} />
      </p>
    </div>
  );
}

function Form({ types }: { readonly types: readonly TypeCode[] }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { locale } = useLocale();
  const viewer = useMaybeViewer();
  const [parameters] = useSearchParams();
  const wanted = parameters.get('type');
  const [form, setForm, draft] = useDraft(`registration:start:${slug}`, { name: viewer?.displayName ?? '', email: viewer?.email ?? '', typeCode: isTypeCode(wanted) && types.includes(wanted) ? wanted : (types[0] ?? 'foreignCompany') });
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [mailedTo, setMailedTo] = useState<string | null>(null);
  const [start, isRunning] = useTypedMutation(StartDocument);
  const reasons = useReasons();
  const sessionOpened = useSessionOpened();
  const navigate = useNavigate();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    const answer = await start({ input: { eventSlug: slug, email: form.email.trim(), name: form.name.trim(), typeCode: form.typeCode, locale } });
    switch (answer.__typename) {
      case 'RegistrationStarted':
        draft.clear();
        if (!answer.canGoOnNow) return setMailedTo(form.email.trim());
        await sessionOpened();
        return navigate(`/e/${slug}/register/organisation`);
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotPossible':
      case 'NotAnswered':
        return setRefusal(<UserErrorNote error={answer} reasons={reasons} text={form.name} fieldLabels={{ name: intl.formatMessage({ id: 'registration.start.name' }), email: intl.formatMessage({ id: 'registration.start.email' }) }} />);
      default:
        return assertNever(answer);
    }
  };
  if (mailedTo !== null) {
    return (
      <Panel>
        <div className={classes.form}>
          <Note tone="ok" live="polite" title={<FormattedMessage id="registration.start.mailed" />}>
            <FormattedMessage id="registration.start.mailedText" values={{ email: mailedTo }} />
          </Note>
          <div><Button onClick={() => setMailedTo(null)}><FormattedMessage id="registration.start.again" /></Button></div>
        </div>
      </Panel>
    );
  }
  return (
    <Panel>
      <form className={classes.form} onSubmit={(event) => void submit(event)}>
        <Radio.Group label={<FormattedMessage id="registration.start.type" />} value={form.typeCode} onChange={(typeCode) => isTypeCode(typeCode) && setForm({ ...form, typeCode })}>
          <div className={classes.rows}>
            {types.map((code) => {
              const { labelId, textId } = TYPES[code];
              return <Radio key={code} value={code} label={intl.formatMessage({ id: labelId })} description={textId && intl.formatMessage({ id: textId })} />;
            })}
          </div>
        </Radio.Group>
        <TextInput required withAsterisk={false} autoComplete="name" label={<FormattedMessage id="registration.start.name" />} value={form.name} onChange={(event) => setForm({ ...form, name: event.currentTarget.value })} />
        <TextInput required withAsterisk={false} type="email" autoComplete="email" label={<FormattedMessage id="registration.start.email" />} description={<FormattedMessage id="registration.start.emailHint" />} value={form.email} onChange={(event) => setForm({ ...form, email: event.currentTarget.value })} />
        {refusal}
        <Button type="submit" variant="filled" size="lg" loading={isRunning} fullWidth>
          <FormattedMessage id="registration.start.submit" />
        </Button>
      </form>
    </Panel>
  );
}
