import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Note } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { AdministrationIntegrityDocument } from './documents.ts';
import classes from './administration.module.css';

/** Works the seals over the log out again, when asked to. */
export function IntegrityCheck() {
  const [check, { data, loading, error }] = useLazyQuery(AdministrationIntegrityDocument, { fetchPolicy: 'network-only' });
  const button = (
    <Button size="sm" loading={loading} onClick={() => void check().catch(() => undefined)}>
      <FormattedMessage id={data ? 'administration.integrity.again' : 'administration.integrity.check'} />
    </Button>
  );
  if (error) return <Note tone="warn" live="assertive" actions={button}><FormattedMessage id="administration.integrity.failed" /></Note>;
  if (!data) return <div className={classes.actions}>{button}<span className={classes.muted}><FormattedMessage id="administration.integrity.hint" /></span></div>;
  const { isIntact, sealedEntries, brokenAtEntryId } = data.auditIntegrity;
  return isIntact ? (
    <Note tone="ok" live="polite" actions={button}><FormattedMessage id="administration.integrity.intact" values={{ count: sealedEntries }} /></Note>
  ) : (
    <Note tone="danger" live="assertive" actions={button} title={<FormattedMessage id="administration.integrity.broken" values={{ entry: brokenAtEntryId ?? '–' }} />}>
      <FormattedMessage id="administration.integrity.brokenNext" values={{ count: sealedEntries }} />
    </Note>
  );
}
