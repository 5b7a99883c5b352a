import { Panel } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { type MatchingDetailQuery } from '../../gql/graphql.ts';
import { useVocabulary } from '../meetings/index.ts';
import classes from './licences.module.css';

export type LicenceHints = NonNullable<MatchingDetailQuery['match']>['licenceHints'];
type Hint = LicenceHints[number];
type Reason = Hint['others'][number];

/** Short names of the parts of the Common Military List, no legal text. */
const LIST_IDS: Readonly<Record<string, string>> = {
  ML1: 'matching.ml.list1', ML2: 'matching.ml.list2', ML3: 'matching.ml.list3', ML4: 'matching.ml.list4', ML5: 'matching.ml.list5', ML6: 'matching.ml.list6', ML7: 'matching.ml.list7', ML8: 'matching.ml.list8', ML9: 'matching.ml.list9', ML10: 'matching.ml.list10', ML11: 'matching.ml.list11',
  ML12: 'matching.ml.list12', ML13: 'matching.ml.list13', ML14: 'matching.ml.list14', ML15: 'matching.ml.list15', ML16: 'matching.ml.list16', ML17: 'matching.ml.list17', ML18: 'matching.ml.list18', ML19: 'matching.ml.list19', ML20: 'matching.ml.list20', ML21: 'matching.ml.list21', ML22: 'matching.ml.list22',
};

/** What an export-control officer of either side will ask about, each way over the border. A hint, said beside it. */
export function MatchLicences({ hints }: { readonly hints: LicenceHints }) {
  return (
    <Panel title={<FormattedMessage id="matching.licences.title" />} flush footer={<FormattedMessage id="matching.licences.noAdvice" />}>
      {hints.length === 0 ? <p className={classes.none}><FormattedMessage id="matching.licences.none" /></p> : hints.map((hint) => <Way key={hint.from + hint.to} hint={hint} />)}
    </Panel>
  );
}

function Way({ hint: { from, to, leaving, exporters, importers, lists, others, isTemporary } }: { readonly hint: Hint }) {
  const intl = useIntl();
  const country = useCountryName();
  const reason = useReasonWords();
  const names = (authorities: Hint['exporters']) => intl.formatList(authorities.map(({ en, uk }) => (intl.locale.startsWith('uk') ? uk : en)), { type: 'conjunction' });
  return (
    <section className={classes.way}>
      <h3><FormattedMessage id="matching.licences.way" values={{ from: country(from), to: country(to) }} /></h3>
      {lists.length > 0 && (
        <ul className={classes.lists}>
          {lists.map(({ code, reasons }) => (
            <li key={code}>
              <code>{code}</code>
              <span>
                {LIST_IDS[code] && <FormattedMessage id={LIST_IDS[code]} />}
                <small><FormattedMessage id="matching.licences.because" values={{ reasons: intl.formatList(reasons.map(reason), { type: 'conjunction' }) }} /></small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <p className={classes.quiet}><FormattedMessage id="matching.licences.others" values={{ reasons: intl.formatList(others.map(reason), { type: 'conjunction' }) }} /></p>}
      <dl className={classes.asked}>
        <div>
          <dt><FormattedMessage id={leaving === 'transfer' ? 'matching.licences.transfer' : 'matching.licences.export'} values={{ country: country(from) }} /></dt>
          <dd>{exporters.length > 0 ? names(exporters) : <FormattedMessage id="matching.licences.notOnFile" />}</dd>
        </div>
        <div>
          <dt><FormattedMessage id="matching.licences.import" values={{ country: country(to) }} /></dt>
          <dd>{importers.length > 0 ? names(importers) : <FormattedMessage id="matching.licences.notOnFile" />}</dd>
        </div>
      </dl>
      {isTemporary && <p className={classes.quiet}><FormattedMessage id="matching.licences.temporary" /></p>}
    </section>
  );
}

function useReasonWords(): (reason: Reason) => string {
  const words = useVocabulary();
  return ({ nodeCode, form }) => (nodeCode ? words.capability(nodeCode) : words.form(form ?? ''));
}
