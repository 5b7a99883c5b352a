import { PageTitle } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import classes from './about.module.css';
import { Sections, type TextSection } from './Sections.tsx';

const SECTIONS: readonly TextSection[] = [
  { titleId: 'about.privacy.held.title', pointIds: ['about.privacy.held.account', 'about.privacy.held.delegate', 'about.privacy.held.firm', 'about.privacy.held.acts', 'about.privacy.held.shown', 'about.privacy.held.screened', 'about.privacy.held.never'] },
  { titleId: 'about.privacy.levels.title', leadId: 'about.privacy.levels.lead', pointIds: ['about.privacy.levels.level0', 'about.privacy.levels.level1', 'about.privacy.levels.level2', 'about.privacy.levels.level3', 'about.privacy.levels.levelEnd'] },
  { titleId: 'about.privacy.who.title', pointIds: ['about.privacy.who.public', 'about.privacy.who.own', 'about.privacy.who.organiser', 'about.privacy.who.shown', 'about.privacy.who.officer', 'about.privacy.who.administrator', 'about.privacy.who.shoulder'] },
  { titleId: 'about.privacy.learn.title', pointIds: ['about.privacy.learn.how', 'about.privacy.learn.what', 'about.privacy.learn.limits'] },
  { titleId: 'about.privacy.browser.title', pointIds: ['about.privacy.browser.cookie', 'about.privacy.browser.drafts'] },
  { titleId: 'about.privacy.time.title', leadId: 'about.privacy.time.lead', pointIds: ['about.privacy.time.signIn', 'about.privacy.time.mail', 'about.privacy.time.import', 'about.privacy.time.log', 'about.privacy.time.shown', 'about.privacy.time.rest'] },
  { titleId: 'about.privacy.erase.title', pointIds: ['about.privacy.erase.correct', 'about.privacy.erase.withdraw', 'about.privacy.erase.remove', 'about.privacy.erase.none', 'about.privacy.erase.audit'] },
];

/** What is held about people and organisations, who sees it, and what the product can and cannot delete. */
export function PrivacyPage() {
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="about.privacy.title" />} lead={<FormattedMessage id="about.privacy.lead" />} />
      <Sections sections={SECTIONS} />
    </div>
  );
}
