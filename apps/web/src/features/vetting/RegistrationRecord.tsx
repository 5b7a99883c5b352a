import { DataList, Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { ProductCodeList, type ProductCode } from '../../app/index.ts';
import { type VettingRecordPartsFragment } from '../../gql/graphql.ts';
import { useRecordWords } from './use-record-words.ts';
import classes from './vetting.module.css';

/** All that the firm stated, on the page of its case. */
export function RegistrationRecord({ record }: { readonly record: VettingRecordPartsFragment }) {
  return (
    <Panel title={<FormattedMessage id="vetting.record.title" />} flush>
      <RecordList record={record} />
    </Panel>
  );
}

/** Row by row; what the firm left out says so. */
export function RecordList({ record }: { readonly record: VettingRecordPartsFragment }) {
  const intl = useIntl();
  const words = useRecordWords();
  const none = <span className={classes.quiet}><FormattedMessage id="vetting.record.none" /></span>;
  const row = (id: string, termId: string, text: string | null) => ({ id, term: intl.formatMessage({ id: termId }), description: text || none });
  const codes = (id: string, termId: string, list: readonly ProductCode[]) => ({ id, term: intl.formatMessage({ id: termId }), description: list.length > 0 ? <ProductCodeList codes={list} /> : none });
  return (
    <DataList
      look="lined"
      rows={[
        row('number', 'vetting.record.number', record.registrationNumber),
        row('ncage', 'vetting.record.ncage', record.ncage),
        row('owners', 'vetting.record.owners', record.owners.map(words.owner).join('; ')),
        row('website', 'vetting.record.website', record.website),
        row('languages', 'vetting.record.languages', words.languages(record.languages)),
        row('headCount', 'vetting.record.headCount', record.headCountBand && words.headCount(record.headCountBand)),
        row('macroRegion', 'vetting.record.macroRegion', record.macroRegion && words.region(record.macroRegion)),
        row('offers', 'vetting.record.offers', record.offers.map(words.capability).join('; ')),
        row('needs', 'vetting.record.needs', record.needs.map(words.capability).join('; ')),
        codes('offerCodes', 'vetting.record.offerCodes', record.offerCodes),
        codes('needCodes', 'vetting.record.needCodes', record.needCodes),
        row('formsOffered', 'vetting.record.formsOffered', record.formsOffered.map(words.form).join('; ')),
        row('formsSought', 'vetting.record.formsSought', record.formsSought.map(words.form).join('; ')),
        row('about', 'vetting.record.about', record.about),
        row('delegates', 'vetting.record.delegates', record.delegates.map(words.delegate).join('; ')),
        row('certificates', 'vetting.record.certificates', record.certificates.map(words.certificate).join('; ')),
        row('consent', 'vetting.record.consent', record.consentedAt && words.moment(record.consentedAt)),
      ]}
    />
  );
}
