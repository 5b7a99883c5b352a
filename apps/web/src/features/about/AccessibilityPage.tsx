import { PageTitle } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import classes from './about.module.css';
import { Sections, type TextSection } from './Sections.tsx';

const SECTIONS: readonly TextSection[] = [
  { titleId: 'about.accessibility.aim.title', pointIds: ['about.accessibility.aim.standard', 'about.accessibility.aim.keyboard', 'about.accessibility.aim.reader', 'about.accessibility.aim.sight', 'about.accessibility.aim.motion'] },
  { titleId: 'about.accessibility.tested.title', leadId: 'about.accessibility.tested.lead', pointIds: ['about.accessibility.tested.axe', 'about.accessibility.tested.components', 'about.accessibility.tested.walks'] },
  { titleId: 'about.accessibility.gaps.title', pointIds: ['about.accessibility.gaps.people', 'about.accessibility.gaps.browsers', 'about.accessibility.gaps.contrast', 'about.accessibility.gaps.board', 'about.accessibility.gaps.languages', 'about.accessibility.gaps.simple'] },
  { titleId: 'about.accessibility.tell.title', pointIds: ['about.accessibility.tell.ask'] },
];

/** What is done for accessibility, how it is tested, and what is missing. */
export function AccessibilityPage() {
  return (
    <div className={classes.page}>
      <PageTitle title={<FormattedMessage id="about.accessibility.title" />} lead={<FormattedMessage id="about.accessibility.lead" />} />
      <Sections sections={SECTIONS} />
    </div>
  );
}
