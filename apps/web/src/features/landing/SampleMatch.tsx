import { AffinityBar, CapabilityChip, CountryCode, OrganisationMark, PublicSection, TwoSidedReason } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { titleIn, type CapabilityTree } from './landing-documents.ts';
import classes from './landing.module.css';

const SAMPLE = { get: 78, give: 91 };

/** What a match looks like; marked as a sample, and of nobody. */
export function SampleMatch({ tree }: { readonly tree: CapabilityTree }) {
  const intl = useIntl();
  const title = titleIn(tree);
  const countryName = useCountryName();
  const say = (id: string) => intl.formatMessage({ id });
  return (
    <PublicSection id="sample">
      <div className={classes.sample}>
        <div>
          <h2><FormattedMessage id="landing.sample.title" /></h2>
          <p className={classes.sub}><FormattedMessage id="landing.sample.text" /></p>
        </div>
        <article className={classes.card} aria-label={say('landing.sample.label')}>
          <div className={classes.cardHead}>
            <OrganisationMark name={say('landing.sample.name')} codeName size="lg" />
            <div className={classes.cardWho}>
              <h3>
                <FormattedMessage id="landing.sample.codeName" values={{ name: say('landing.sample.name') }} /> <CountryCode code="UA" name={countryName('UA')} />
              </h3>
              <p className={classes.small}>{title('P')}, <FormattedMessage id="landing.sample.people" /></p>
              <CapabilityChip kind="outline">{say('landing.sample.badge')}</CapabilityChip>
            </div>
            <div className={classes.cardScore}>
              <p>
                <span data-side="get"><FormattedMessage id="landing.sample.get" /> <b>{SAMPLE.get}</b></span>
                <span data-side="give"><FormattedMessage id="landing.sample.give" /> <b>{SAMPLE.give}</b></span>
              </p>
              <AffinityBar {...SAMPLE} label={intl.formatMessage({ id: 'landing.sample.bar' }, SAMPLE)} />
            </div>
          </div>
          <TwoSidedReason
            expanded
            level={4}
            get={{ title: say('landing.sample.whatYouGet'), lines: [{ id: 'get', capability: title('P.COMP.CFRP'), detail: say('landing.sample.getDetail') }] }}
            give={{ title: say('landing.sample.whatTheyGet'), lines: [{ id: 'give', capability: title('P.MAC.CNC5'), detail: say('landing.sample.giveDetail') }] }}
            missing={{ title: say('landing.sample.missing'), lines: [{ id: 'missing', text: say('landing.sample.missingDetail') }] }}
          />
        </article>
      </div>
    </PublicSection>
  );
}
