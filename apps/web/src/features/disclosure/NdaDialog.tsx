import { Button, FileInput, Modal, TextInput } from '@mantine/core';
import { useNarrow, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useDraft, useEvent, usePlace, UserErrorNote } from '../../app/index.ts';
import { AFTER_DISCLOSURE } from './disclosure-documents.ts';
import classes from './disclosure.module.css';
import { ConfirmNdaDocument } from './nda-documents.ts';
import { sha256OfFile } from './sha256-of-file.ts';

export interface NdaDialogProps {
  readonly registrationId: string;
  readonly name: string;
  readonly onClose: () => void;
}

const SHA_256 = /^[0-9a-f]{64}$/i;

/** The own firm confirms that an NDA is signed and kept. The file stays on this computer; its hash alone is sent. */
export function NdaDialog({ registrationId, name, onClose }: NdaDialogProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  const [version, setVersion, draft] = useDraft(`disclosure:nda:${registrationId}`, '');
  const { hash, setHash, choose, isUnreadable } = useHash();
  const { failure, isRunning, confirm } = useConfirm(registrationId, name, () => (draft.clear(), onClose()));
  const versionLabel = intl.formatMessage({ id: 'disclosure.nda.version' });
  const hashLabel = intl.formatMessage({ id: 'disclosure.nda.hash' });
  return (
    <Modal opened onClose={onClose} fullScreen={isPhone} size="lg" title={<FormattedMessage id="disclosure.nda.title" values={{ name }} />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <form
        className={classes.stackTight}
        onSubmit={(event) => {
          event.preventDefault();
          void confirm(version, hash);
        }}
      >
        <p><FormattedMessage id="disclosure.nda.opens" values={{ name }} /></p>
        <ul className={classes.opens}>
          <li><FormattedMessage id="disclosure.nda.opensProduct" /></li>
          <li><FormattedMessage id="disclosure.nda.opensCertificates" /></li>
        </ul>
        <TextInput data-autofocus required maxLength={40} label={versionLabel} description={intl.formatMessage({ id: 'disclosure.nda.versionHint' })} value={version} onChange={(event) => setVersion(event.currentTarget.value)} />
        <FileInput label={intl.formatMessage({ id: 'disclosure.nda.file' })} description={intl.formatMessage({ id: 'disclosure.nda.fileHint' })} placeholder={intl.formatMessage({ id: 'disclosure.nda.choose' })} error={isUnreadable && intl.formatMessage({ id: 'disclosure.nda.unreadable' })} onChange={(file) => void choose(file)} />
        <TextInput required className={classes.hash} maxLength={64} label={hashLabel} description={intl.formatMessage({ id: 'disclosure.nda.hashHint' })} value={hash} onChange={(event) => setHash(event.currentTarget.value.trim())} />
        {failure && (
          <UserErrorNote
            error={failure}
            text={version}
            fieldLabels={{ documentVersion: versionLabel, documentHash: hashLabel }}
            reasons={{
              alreadyConfirmed: <FormattedMessage id="disclosure.nda.alreadyConfirmed" />,
              notOpenYet: <FormattedMessage id="disclosure.nda.notOpenYet" />,
              notDisclosingFirm: <FormattedMessage id="disclosure.nda.wrongSide" />,
              notASha256: <FormattedMessage id="disclosure.nda.notAHash" />,
            }}
          />
        )}
        <div className={classes.buttons}>
          <Button type="submit" variant="filled" loading={isRunning} disabled={version.trim() === '' || !SHA_256.test(hash)}>
            <FormattedMessage id="disclosure.nda.confirm" />
          </Button>
          <Button onClick={onClose}><FormattedMessage id="app.action.cancel" /></Button>
        </div>
      </form>
    </Modal>
  );
}

function useHash() {
  const [hash, setHash] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  const choose = async (file: File | null) => {
    setUnreadable(false);
    if (!file) return;
    const found = await sha256OfFile(file);
    setUnreadable(found === null);
    setHash(found ?? '');
  };
  return { hash, setHash, choose, isUnreadable };
}

function useConfirm(registrationId: string, name: string, onClose: () => void) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { registrationId: ownId } = usePlace();
  const { act, failure, isRunning } = useAct(ConfirmNdaDocument, 'DisclosureChanged', AFTER_DISCLOSURE);
  const confirm = async (documentVersion: string, documentHash: string) => {
    const done = await act({ input: { eventSlug: slug, disclosingRegistrationId: ownId ?? '', receivingRegistrationId: registrationId, documentVersion, documentHash } });
    if (!done) return;
    toast({ message: intl.formatMessage({ id: 'disclosure.nda.done' }, { name }) });
    onClose();
  };
  return { failure, isRunning, confirm };
}
