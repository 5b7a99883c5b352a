import { Button } from '@mantine/core';
import { Note, OrganisationMark, Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { forgetMatches } from './disclosure-documents.ts';
import { type OwnDisclosure } from './DisclosurePage.tsx';
import { failureOf, type SaveFailure } from '../registration/index.ts';
import classes from './disclosure.module.css';

const GiveUpDocument = graphql(`
  mutation DisclosureGiveUpName($input: GiveUpCodeNameInput!) {
    giveUpCodeName(input: $input) {
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

const TakeDocument = graphql(`
  mutation DisclosureTakeName($input: TakeCodeNameInput!) {
    takeCodeName(input: $input) {
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

const AFTERWARDS = { refetchQueries: ['DisclosureOwn', 'DisclosurePreview'], update: forgetMatches };
const KEPT_IDS: Readonly<Record<string, string>> = { previewFirst: 'disclosure.name.previewFirst', nameTellsPlace: 'disclosure.name.nameTellsPlace' };

/** Under which name the firm stands in the forum. */
export function ForumNamePanel({ own }: { readonly own: OwnDisclosure }) {
  const words = useVocabulary();
  const codeName = own.codeNameEn && own.codeNameUk ? words.name({ en: own.codeNameEn, uk: own.codeNameUk }) : null;
  const legalName = own.approvedName ?? own.legalName;
  const shown = own.usesCodeName && codeName ? codeName : legalName;
  return (
    <Panel title={<FormattedMessage id="disclosure.name.title" />}>
      <div className={classes.stackTight}>
        <div className={classes.who}>
          <OrganisationMark name={shown || '–'} codeName={own.usesCodeName} size="lg" />
          <div>
            <p className={classes.forumName}>{shown || <FormattedMessage id="disclosure.name.unnamed" />}</p>
            {own.usesCodeName && <p className={classes.quiet}><FormattedMessage id="disclosure.name.inPlaceOf" values={{ name: legalName }} /></p>}
          </div>
        </div>
        <p className={classes.quiet}><FormattedMessage id={own.usesCodeName ? 'disclosure.name.coded' : 'disclosure.name.open'} /></p>
        {own.canEdit ? <Change own={own} /> : <p className={classes.quiet}><FormattedMessage id="disclosure.name.leadOnly" /></p>}
      </div>
    </Panel>
  );
}

function Change({ own }: { readonly own: OwnDisclosure }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [giveUp, isGivingUp] = useTypedMutation(GiveUpDocument, AFTERWARDS);
  const [take, isTaking] = useTypedMutation(TakeDocument, AFTERWARDS);
  const kept = own.codeNameKeptBecause === null ? undefined : KEPT_IDS[own.codeNameKeptBecause];
  const act = async () => {
    const input = { eventSlug: slug, version: own.version };
    const failed = failureOf(own.usesCodeName ? await giveUp({ input }) : await take({ input }));
    setFailure(failed);
    if (!failed) toast({ message: intl.formatMessage({ id: own.usesCodeName ? 'disclosure.name.givenUp' : 'disclosure.name.taken' }) });
  };
  return (
    <>
      {kept !== undefined && <Note><FormattedMessage id={kept} /></Note>}
      {kept === undefined && (
        <div>
          <Button loading={isGivingUp || isTaking} onClick={() => void act()}>
            <FormattedMessage id={own.usesCodeName ? 'disclosure.name.giveUp' : 'disclosure.name.take'} />
          </Button>
        </div>
      )}
      {failure && <UserErrorNote error={failure} reasons={{ previewFirst: <FormattedMessage id="disclosure.name.previewFirst" />, nameTellsPlace: <FormattedMessage id="disclosure.name.nameTellsPlace" /> }} />}
    </>
  );
}
