import { Button } from '@mantine/core';
import { Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAct, useEvent, UserErrorNote, useTime } from '../../app/index.ts';
import { type VettingRecordPartsFragment } from '../../gql/graphql.ts';
import { useRecordWords } from './use-record-words.ts';
import { VerifyCertificateDocument } from './vetting-documents.ts';
import classes from './vetting.module.css';

type Certificate = VettingRecordPartsFragment['certificates'][number];

/** Which certificates an officer has seen; one that nobody has seen meets no requirement of a match. */
export function CertificatesPanel({ certificates, onVerified }: { readonly certificates: readonly Certificate[]; readonly onVerified: () => void }) {
  if (certificates.length === 0) return null;
  return (
    <Panel title={<FormattedMessage id="vetting.certificates.title" />} footer={<FormattedMessage id="vetting.certificates.rule" />} flush>
      <ul className={classes.certificates}>
        {certificates.map((certificate) => <Line key={certificate.id} certificate={certificate} onVerified={onVerified} />)}
      </ul>
    </Panel>
  );
}

function Line({ certificate, onVerified }: { readonly certificate: Certificate; readonly onVerified: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const words = useRecordWords().certificate(certificate);
  const { act, failure, isRunning } = useAct(VerifyCertificateDocument, 'VettingNoteSaved');
  const verify = async () => {
    if (await act({ input: { eventSlug: slug, certificateId: certificate.id } })) onVerified();
  };
  return (
    <li>
      <div>
        <p>{words}</p>
        {certificate.verifiedAt === null ? (
          <StateBadge tone="warn" dot="hollow"><FormattedMessage id="vetting.certificates.notVerified" /></StateBadge>
        ) : (
          <StateBadge tone="ok"><FormattedMessage id="vetting.certificates.verified" values={{ time: dayTime(certificate.verifiedAt) }} /></StateBadge>
        )}
        {failure && <UserErrorNote error={failure} />}
      </div>
      {certificate.verifiedAt === null && (
        <Button size="sm" loading={isRunning} aria-label={intl.formatMessage({ id: 'vetting.certificates.verifyNamed' }, { name: words })} onClick={() => void verify()}>
          <FormattedMessage id="vetting.certificates.verify" />
        </Button>
      )}
    </li>
  );
}
