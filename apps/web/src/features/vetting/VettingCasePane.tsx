import { useQuery } from '@apollo/client/react';
import { EmptyState, Note, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useCountryName, useEvent, useTime } from '../../app/index.ts';
import { type VettingCaseByIdQuery } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { AskForm } from './AskForm.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CertificatesPanel } from './CertificatesPanel.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionList } from './DecisionList.tsx';
import { RegistrationRecord } from './RegistrationRecord.tsx';
import { ScreeningBadge } from './ScreeningBadge.tsx';
import { ScreeningPanel } from './ScreeningPanel.tsx';
import { VettingCaseDocument, VettingRecordParts } from './vetting-documents.ts';
import { statusId } from './VettingQueueList.tsx';
import classes from './vetting.module.css';

export type Case = NonNullable<VettingCaseByIdQuery['vettingCase']>;

/** One case: the whole registration, what others decided, and the own decision. Opening it is logged. */
export function VettingCasePane({ caseId, onDecided }: { readonly caseId: string; readonly onDecided: () => void }) {
  const { slug } = useEvent();
  const query = useQuery(VettingCaseDocument, { variables: { eventSlug: slug, id: caseId }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query} shape="cards">
      {({ vettingCase }) =>
        vettingCase === null ? (
          <EmptyState title={<FormattedMessage id="vetting.case.absent" />}>
            <FormattedMessage id="vetting.case.absentNext" />
          </EmptyState>
        ) : (
          <div className={classes.case}>
            <div className={classes.part}>
              <CaseHead shown={vettingCase} />
              {waits(vettingCase) && <Screened shown={vettingCase} onSettled={() => void query.refetch()} />}
              <RegistrationRecord record={readFragment(VettingRecordParts, vettingCase.registration)} />
              {!waits(vettingCase) && <Screened shown={vettingCase} onSettled={() => void query.refetch()} />}
              <CertificatesPanel certificates={readFragment(VettingRecordParts, vettingCase.registration).certificates} onVerified={() => void query.refetch()} />
              <CaseHistory lines={vettingCase.history} />
            </div>
            <div className={classes.part}>
              <DecisionList decisions={vettingCase.decisions} />
              <DecisionForm shown={vettingCase} onDecided={onDecided} onReload={() => void query.refetch()} />
              <AskForm shown={vettingCase} onAsked={() => void query.refetch()} />
            </div>
          </div>
        )
      }
    </QueryState>
  );
}

/** What an officer has to look at before anything else stands before everything else. */
const waits = ({ screened }: Case): boolean => screened.lists.some(({ verdict }) => verdict !== 'noMatch');

function Screened({ shown: { screened, id }, onSettled }: { readonly shown: Case; readonly onSettled: () => void }) {
  return <ScreeningPanel screened={screened} caseId={id} onSettled={onSettled} />;
}

function CaseHead({ shown }: { readonly shown: Case }) {
  const { registration, status, duplicates } = shown;
  return (
    <header className={classes.head}>
      <h2>{registration.legalName}</h2>
      <p className={classes.quiet}><CaseFacts registration={registration} /></p>
      <span className={classes.badges}>
        <StateBadge dot="hollow" tone="warn"><FormattedMessage id={statusId(status)} /></StateBadge>
        <ScreeningBadge verdict={shown.screening} />
      </span>
      {registration.approvedName !== null && registration.approvedName !== registration.legalName && (
        <p className={classes.quiet}><FormattedMessage id="vetting.case.shownAs" values={{ name: registration.approvedName }} /></p>
      )}
      {duplicates.length > 0 && (
        <Note tone="warn">
          <FormattedMessage id="vetting.case.duplicates" values={{ names: duplicates.map(({ legalName }) => legalName).join('; ') }} />
        </Note>
      )}
    </header>
  );
}

const TYPE_IDS: Readonly<Record<string, string>> = { ukrainianManufacturer: 'vetting.type.ukrainianManufacturer', foreignCompany: 'vetting.type.foreignCompany', association: 'vetting.type.association', government: 'vetting.type.government', investor: 'vetting.type.investor' };

/** What kind of organisation from where, how much it states, and since when it waits. */
function CaseFacts({ registration }: { readonly registration: Case['registration'] }) {
  const intl = useIntl();
  const countryName = useCountryName();
  const { dayTime } = useTime();
  const { country, typeCode, submittedAt, importedAt } = registration;
  const { delegates, offers, needs } = readFragment(VettingRecordParts, registration);
  const typeId = TYPE_IDS[typeCode];
  const sent = submittedAt ?? importedAt;
  return (
    <>
      {[typeId && intl.formatMessage({ id: typeId }), country && countryName(country)].filter(Boolean).join(', ')}.{' '}
      <FormattedMessage id="vetting.case.counts" values={{ delegates: delegates.length, offers: offers.length, needs: needs.length }} />{' '}
      {sent && <FormattedMessage id={importedAt === null ? 'vetting.case.sent' : 'vetting.case.imported'} values={{ time: dayTime(importedAt ?? sent) }} />}
    </>
  );
}
