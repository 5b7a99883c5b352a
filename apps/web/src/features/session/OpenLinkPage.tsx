import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Link, Note, PageTitle, Panel } from '@spilno/ui';
import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useNavigate, useParams } from 'react-router';
import { UserErrorNote, useSessionOpened, useTypedMutation } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { localPath } from './local-path.ts';
import classes from './session.module.css';

const OpenLinkDocument = graphql(`
  mutation OpenLink($input: OpenLinkInput!) {
    openLink(input: $input) {
      ... on SignedIn {
        targetPath
      }
      ...UserErrorParts
    }
  }
`);

/** A mailed link: asks for a click, so that a mail scanner that follows links opens nothing. */
export function OpenLinkPage() {
  const { token = '' } = useParams();
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [openLink, isRunning] = useTypedMutation(OpenLinkDocument);
  const sessionOpened = useSessionOpened();
  const navigate = useNavigate();
  const open = async () => {
    const answer = await openLink({ input: { token } });
    switch (answer.__typename) {
      case 'SignedIn':
        await sessionOpened();
        return navigate(localPath(answer.targetPath), { replace: true });
      case 'LinkExpired':
        return setRefusal(<ExpiredLink />);
      case 'NotAnswered':
        return setRefusal(<UserErrorNote error={answer} />);
      default:
        return assertNever(answer);
    }
  };
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="session.link.title" />} lead={<FormattedMessage id="session.link.lead" />} />
      <Panel>
        <div className={classes.form}>
          {refusal}
          <Button variant="filled" fullWidth loading={isRunning} onClick={() => void open()}>
            <FormattedMessage id="session.link.open" />
          </Button>
        </div>
      </Panel>
    </div>
  );
}

/** The link was used, or came too late; says where to get another. */
export function ExpiredLink() {
  return (
    <Note tone="warn" live="assertive" actions={<Link href="/sign-in"><FormattedMessage id="session.link.again" /></Link>}>
      <FormattedMessage id="session.link.expired" />
    </Note>
  );
}
