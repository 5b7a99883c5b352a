import { useQuery } from '@apollo/client/react';
import { EmptyState, PageTitle, StateBadge, type Tone } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { FeatureMessages, QueryState, useEvent } from '../../app/index.ts';
import { type DisclosureOwnQuery } from '../../gql/graphql.ts';
import { AccessLogPanel } from './AccessLogPanel.tsx';
import { AgreeNote } from './AgreeNote.tsx';
import { OwnDisclosureDocument } from './disclosure-documents.ts';
import classes from './disclosure.module.css';
import { ExclusionsPanel } from './ExclusionsPanel.tsx';
import { ForumNamePanel } from './ForumNamePanel.tsx';
import { MacroRegionPanel } from './MacroRegionPanel.tsx';
import { OpenPairsPanel } from './OpenPairsPanel.tsx';
import { ProductDataPanel } from './ProductDataPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';

export type OwnDisclosure = NonNullable<DisclosureOwnQuery['myRegistration']>;

const SEEN: Readonly<Record<string, { readonly labelId: string; readonly tone: Tone; readonly dot: 'filled' | 'hollow' }>> = {
  nobody: { labelId: 'disclosure.seen.nobody', tone: 'neutral', dot: 'hollow' },
  previewMissing: { labelId: 'disclosure.seen.previewMissing', tone: 'warn', dot: 'hollow' },
  hiddenForCheck: { labelId: 'disclosure.seen.hiddenForCheck', tone: 'warn', dot: 'filled' },
  notBeforeMatching: { labelId: 'disclosure.seen.notBeforeMatching', tone: 'neutral', dot: 'hollow' },
  approvedParticipants: { labelId: 'disclosure.seen.approvedParticipants', tone: 'ok', dot: 'filled' },
};

/** A Ukrainian manufacturer is asked before it is shown; others are shown by their approval. */
export const isAskedFirst = ({ typeCode }: Pick<OwnDisclosure, 'typeCode'>): boolean => typeCode === 'ukrainianManufacturer';

/** What the own firm opens, to whom, and who looked. */
export function DisclosurePage() {
  const { slug } = useEvent();
  const query = useQuery(OwnDisclosureDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <FeatureMessages name="meetings">
      <div className={classes.page}>
        {!query.data && <PageTitle title={<FormattedMessage id="disclosure.page.title" />} />}
        <QueryState query={query} shape="cards" count={3} label={<FormattedMessage id="disclosure.page.loading" />} safe={<FormattedMessage id="disclosure.page.safe" />}>
          {({ myRegistration }) => (myRegistration ? <Page own={myRegistration} /> : <EmptyState title={<FormattedMessage id="disclosure.page.none" />} />)}
        </QueryState>
      </div>
    </FeatureMessages>
  );
}

function Page({ own }: { readonly own: OwnDisclosure }) {
  const intl = useIntl();
  const seen = SEEN[own.status.seenBy];
  return (
    <>
      <PageTitle
        title={<FormattedMessage id="disclosure.page.title" />}
        lead={<FormattedMessage id="disclosure.page.lead" />}
        aside={seen && <StateBadge tone={seen.tone} dot={seen.dot}>{intl.formatMessage({ id: seen.labelId })}</StateBadge>}
      />
      {isAskedFirst(own) && own.previewAgreedAt === null && <AgreeNote own={own} />}
      <div className={classes.columns}>
        <div className={classes.stack}>
          <PreviewPanel own={own} />
          <OpenPairsPanel canRestore={own.canEdit} />
          <AccessLogPanel />
        </div>
        <div className={classes.stack}>
          <ForumNamePanel own={own} />
          <ProductDataPanel canEdit={own.canEdit} />
          {isAskedFirst(own) && <MacroRegionPanel own={own} />}
          <ExclusionsPanel namedCount={own.namedExclusions.length} canEdit={own.canEdit} />
        </div>
      </div>
    </>
  );
}
