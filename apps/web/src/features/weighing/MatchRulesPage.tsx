import { useQuery } from '@apollo/client/react';
import { Note, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { FeatureMessages, QueryState, useEvent } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { MatchingViews } from '../organiser/index.ts';
import { AppliedRulesParts, MatchRulesDocument, MatchRulesParts } from './match-rules-documents.ts';
import { formOf } from './rule-fields.ts';
import classes from './match-rules.module.css';
import { RulesForm } from './RulesForm.tsx';
import { RulesHistory } from './RulesHistory.tsx';

/** What counts in the matches of the event and who is left out, tried before it is saved. */
export function MatchRulesPage() {
  return (
    <FeatureMessages name="organiser">
      <Page />
    </FeatureMessages>
  );
}

function Page() {
  const { slug } = useEvent();
  const query = useQuery(MatchRulesDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <>
      <SheetHead title={<FormattedMessage id="weighing.page.title" />} views={<MatchingViews open="rules" />} />
      <SheetBody>
        <QueryState query={query} shape="text">
          {({ matchRules }) => {
            const { revision, matchingIsOpen, rules, defaults, history } = readFragment(MatchRulesParts, matchRules);
            return (
              <div className={classes.page}>
                <p className={classes.quiet}><FormattedMessage id="weighing.page.lead" /></p>
                {matchingIsOpen && <Note tone="warn" title={<FormattedMessage id="weighing.page.open" />}><FormattedMessage id="weighing.page.openNext" /></Note>}
                <RulesForm key={revision} revision={revision} saved={formOf(readFragment(AppliedRulesParts, rules))} defaults={formOf(readFragment(AppliedRulesParts, defaults))} onReload={() => void query.refetch()} />
                <RulesHistory revision={revision} history={history} onReload={() => void query.refetch()} />
              </div>
            );
          }}
        </QueryState>
      </SheetBody>
    </>
  );
}
