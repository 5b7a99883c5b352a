import { useQuery } from '@apollo/client/react';
import { DataList, EmptyState, Note, Panel, StateBadge } from '@spilno/ui';
import { CERTIFICATE_KINDS, taxonomy } from '@spilno/taxonomy';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useLocale } from '../../app/index.ts';
import { type VettingCaseByIdQuery } from '../../gql/graphql.ts';
import { AskForm } from './AskForm.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionList } from './DecisionList.tsx';
import { VettingCaseDocument } from './vetting-documents.ts';
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
            <CaseHead shown={vettingCase} />
            <RegistrationRecord shown={vettingCase} />
            <DecisionList decisions={vettingCase.decisions} />
            <DecisionForm shown={vettingCase} onDecided={onDecided} onReload={() => void query.refetch()} />
            <AskForm shown={vettingCase} onAsked={() => void query.refetch()} />
          </div>
        )
      }
    </QueryState>
  );
}

function CaseHead({ shown }: { readonly shown: Case }) {
  const { registration, status, duplicates } = shown;
  return (
    <header className={classes.head}>
      <h2>{registration.legalName}</h2>
      <span className={classes.badges}>
        <StateBadge dot="hollow" tone="warn"><FormattedMessage id={statusId(status)} /></StateBadge>
        <StateBadge dot="none"><FormattedMessage id="vetting.screening.notScreened" /></StateBadge>
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

function RegistrationRecord({ shown: { registration: record } }: { readonly shown: Case }) {
  const intl = useIntl();
  const { locale } = useLocale();
  const none = <span className={classes.quiet}><FormattedMessage id="vetting.record.none" /></span>;
  const titles = (codes: readonly string[]) => codes.map((code) => taxonomy.find(code)?.titles[locale === 'uk' ? 'uk' : 'en'] ?? code).join('; ');
  const term = (id: string) => intl.formatMessage({ id });
  return (
    <Panel title={<FormattedMessage id="vetting.record.title" />} flush>
      <DataList
        look="lined"
        rows={[
          { id: 'number', term: term('vetting.record.number'), description: record.registrationNumber ?? none },
          { id: 'ncage', term: term('vetting.record.ncage'), description: record.ncage ?? none },
          { id: 'owners', term: term('vetting.record.owners'), description: record.owners.length === 0 ? none : record.owners.map((owner) => `${owner.name}, ${intl.formatNumber(owner.sharePercent)} %`).join('; ') },
          { id: 'website', term: term('vetting.record.website'), description: record.website ?? none },
          { id: 'offers', term: term('vetting.record.offers'), description: titles(record.offers) || none },
          { id: 'needs', term: term('vetting.record.needs'), description: titles(record.needs) || none },
          { id: 'about', term: term('vetting.record.about'), description: record.about || none },
          { id: 'delegates', term: term('vetting.record.delegates'), description: record.delegates.map(({ name, jobFunction, email }) => [name, jobFunction, email].filter(Boolean).join(', ')).join('; ') },
          { id: 'certificates', term: term('vetting.record.certificates'), description: record.certificates.length === 0 ? none : record.certificates.map(({ kind, number }) => [CERTIFICATE_KINDS.find(({ code }) => code === kind)?.title ?? kind, number].filter(Boolean).join(' ')).join('; ') },
        ]}
      />
    </Panel>
  );
}
