import { Button } from '@mantine/core';
import { Note, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { forgetMatches } from './disclosure-documents.ts';
import { type OwnDisclosure } from './DisclosurePage.tsx';
import { failureOf, type SaveFailure } from '../registration/index.ts';
import classes from './disclosure.module.css';

const AgreeDocument = graphql(`
  mutation DisclosureAgree($input: AgreeToPreviewInput!) {
    agreeToPreview(input: $input) {
      ... on RegistrationSaved {
        registration {
          id
          version
          previewAgreedAt
        }
      }
      ...UserErrorParts
    }
  }
`);

/** Hidden until a delegate has seen the preview and agreed; any delegate may, nobody else can. */
export function AgreeNote({ own }: { readonly own: OwnDisclosure }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [agree, isRunning] = useTypedMutation(AgreeDocument, { refetchQueries: ['DisclosureOwn', 'DisclosurePreview', 'DisclosurePairs'], update: forgetMatches });
  const isApproved = own.status.status === 'approved';
  const act = async () => {
    const failed = failureOf(await agree({ input: { eventSlug: slug, version: own.version } }));
    setFailure(failed);
    if (!failed) toast({ message: intl.formatMessage({ id: isApproved ? 'disclosure.agree.done' : 'disclosure.agree.doneEarly' }) });
  };
  return (
    <section className={classes.agree} aria-label={intl.formatMessage({ id: 'disclosure.agree.title' })}>
      <Note
        tone="warn"
        title={<FormattedMessage id="disclosure.agree.title" />}
        actions={
          <Button variant="filled" size="lg" loading={isRunning} onClick={() => void act()}>
            <FormattedMessage id="disclosure.agree.submit" />
          </Button>
        }
      >
        <FormattedMessage id={isApproved ? 'disclosure.agree.text' : 'disclosure.agree.textEarly'} />
      </Note>
      {failure && <UserErrorNote error={failure} />}
    </section>
  );
}
