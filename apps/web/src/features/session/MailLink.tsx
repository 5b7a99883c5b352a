import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { Note, Panel } from '@spilno/ui';
import { useState, type FormEvent } from 'react';
import { FormattedMessage } from 'react-intl';
import { graphql } from '../../gql/index.ts';
import classes from './session.module.css';

const RequestSignInLinkDocument = graphql(`
  mutation RequestSignInLink($input: RequestLinkInput!) {
    requestSignInLink(input: $input) {
      validMinutes
    }
  }
`);

const RequestPasswordResetDocument = graphql(`
  mutation RequestPasswordReset($input: RequestLinkInput!) {
    requestPasswordReset(input: $input) {
      validMinutes
    }
  }
`);

export interface MailLinkProps {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  /** Page to open afterwards. */
  readonly target: string;
}

type Outcome = { readonly kind: 'mailed'; readonly minutes: number } | { readonly kind: 'failed' };

/** Asks for a link by mail; the answer is the same whether or not there is such an account. */
export function MailLink({ email, onEmail, target }: MailLinkProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [askSignIn, signIn] = useMutation(RequestSignInLinkDocument);
  const [askReset, reset] = useMutation(RequestPasswordResetDocument);
  const ask = async (kind: 'signIn' | 'reset') => {
    setOutcome(null);
    const variables = { input: { email: email.trim(), targetPath: target } };
    const minutes =
      kind === 'signIn'
        ? await askSignIn({ variables }).then(({ data }) => data?.requestSignInLink.validMinutes, () => undefined)
        : await askReset({ variables }).then(({ data }) => data?.requestPasswordReset.validMinutes, () => undefined);
    setOutcome(minutes === undefined ? { kind: 'failed' } : { kind: 'mailed', minutes });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    void ask(submitter?.getAttribute('value') === 'reset' ? 'reset' : 'signIn');
  };
  return (
    <Panel title={<FormattedMessage id="session.mail.title" />}>
      <form className={classes.form} onSubmit={submit}>
        <p>
          <FormattedMessage id="session.mail.lead" />
        </p>
        <TextInput type="email" autoComplete="username" required withAsterisk={false} label={<FormattedMessage id="session.field.email" />} value={email} onChange={(change) => onEmail(change.currentTarget.value)} />
        <div className={classes.buttons}>
          <Button type="submit" value="signIn" loading={signIn.loading}>
            <FormattedMessage id="session.mail.signIn" />
          </Button>
          <Button type="submit" value="reset" variant="subtle" loading={reset.loading}>
            <FormattedMessage id="session.mail.reset" />
          </Button>
        </div>
        {outcome?.kind === 'mailed' && <Note tone="ok" live="polite"><FormattedMessage id="session.mail.sent" values={{ minutes: outcome.minutes }} /></Note>}
        {outcome?.kind === 'failed' && <Note tone="warn" live="assertive"><FormattedMessage id="session.mail.failed" /></Note>}
      </form>
    </Panel>
  );
}
