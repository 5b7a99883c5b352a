import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { EmptyState, Note, Panel, StateBadge, useNarrow } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { DroppedNote, oneOf, QueryState, useEvent, usePlace, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { type OwnDisclosure } from './DisclosurePage.tsx';
import classes from './disclosure.module.css';
import { PreviewCard } from './PreviewCard.tsx';
import { OfficerPreview, OrganiserPreview } from './StaffPreview.tsx';

const PreviewDocument = graphql(`
  query DisclosurePreview($eventSlug: String!, $level: Int!) {
    previewAs(eventSlug: $eventSlug, level: $level) {
      ...DisclosurePreviewParts
    }
  }
`);

const VIEWS = {
  public: { audience: 'public', level: 0, whoId: 'disclosure.who.public', nothingId: 'disclosure.nothing.public' },
  '0': { audience: 'participants', level: 0, whoId: 'disclosure.who.nothing', nothingId: 'disclosure.nothing.zero' },
  '1': { audience: 'participants', level: 1, whoId: 'disclosure.who.teaser', nothingId: 'disclosure.nothing.zero' },
  '2': { audience: 'participants', level: 2, whoId: 'disclosure.who.name', nothingId: 'disclosure.nothing.zero' },
  '3': { audience: 'participants', level: 3, whoId: 'disclosure.who.product', nothingId: 'disclosure.nothing.zero' },
  organiser: { audience: 'organiser', level: 0, whoId: 'disclosure.who.organiser', nothingId: 'disclosure.nothing.zero' },
  officer: { audience: 'officer', level: 0, whoId: 'disclosure.who.officer', nothingId: 'disclosure.nothing.zero' },
} as const;
type View = keyof typeof VIEWS;
type Audience = (typeof VIEWS)[View]['audience'];

/** Each audience with the view it opens first. */
const AUDIENCES: Record<Audience, { readonly labelId: string; readonly first: View }> = {
  public: { labelId: 'disclosure.audience.public', first: 'public' },
  participants: { labelId: 'disclosure.audience.participants', first: '1' },
  organiser: { labelId: 'disclosure.audience.organiser', first: 'organiser' },
  officer: { labelId: 'disclosure.audience.officer', first: 'officer' },
};
const LEVELS = { '0': 'disclosure.view.nothing', '1': 'disclosure.view.teaser', '2': 'disclosure.view.name', '3': 'disclosure.view.product' } as const;

const viewOf = (word: string | null): View => (Object.keys(VIEWS) as View[]).find((view) => view === word) ?? '1';

const PREVIEW_RULES = { as: oneOf('disclosure.preview.label', Object.keys(VIEWS)) };

/** The own firm through the eyes of everybody else, as the very code answers that answers them. */
export function PreviewPanel({ own }: { readonly own: OwnDisclosure }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const [params, setParams] = useSearchParams();
  const view = viewOf(params.get('as'));
  const { audience, whoId } = VIEWS[view];
  const choose = (word: string) => {
    const next = new URLSearchParams(params);
    next.set('as', word);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Panel
      title={<FormattedMessage id="disclosure.preview.title" />}
      aside={own.previewAgreedAt !== null && <StateBadge tone="ok">{intl.formatMessage({ id: 'disclosure.preview.agreed' }, { time: dayTime(own.previewAgreedAt) })}</StateBadge>}
    >
      <div className={classes.stackTight}>
        <DroppedNote rules={PREVIEW_RULES}><FormattedMessage id="app.address.dropped.usual" /></DroppedNote>
        <Choice labelId="disclosure.preview.label" words={Object.entries(AUDIENCES).map(([word, { labelId }]) => [word, labelId])} value={audience} onChange={(word) => choose(AUDIENCES[word as Audience].first)} />
        {audience === 'participants' && <Choice labelId="disclosure.preview.level" words={Object.entries(LEVELS)} value={view} onChange={choose} />}
        <p className={classes.quiet}>
          <FormattedMessage id={whoId} />
        </p>
        {view === 'public' ? <Nothing view={view} /> : view === 'organiser' ? <OrganiserPreview /> : view === 'officer' ? <OfficersView /> : <Shown view={view} />}
      </div>
    </Panel>
  );
}

interface ChoiceProps {
  readonly labelId: string;
  readonly words: readonly (readonly [string, string])[];
  readonly value: string;
  readonly onChange: (word: string) => void;
}

function Choice({ labelId, words, value, onChange }: ChoiceProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  return (
    <SegmentedControl
      fullWidth
      classNames={{ label: classes.view }}
      orientation={isPhone ? 'vertical' : 'horizontal'}
      aria-label={intl.formatMessage({ id: labelId })}
      data={words.map(([word, id]) => ({ value: word, label: intl.formatMessage({ id }) }))}
      value={value}
      onChange={onChange}
    />
  );
}

function Shown({ view }: { readonly view: View }) {
  const { slug } = useEvent();
  const query = useQuery(PreviewDocument, { variables: { eventSlug: slug, level: VIEWS[view].level }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState query={query} shape="cards" count={1}>
      {({ previewAs }) => (previewAs ? <PreviewCard organisation={previewAs} /> : <Nothing view={view} />)}
    </QueryState>
  );
}

/** The record for officers is the lead's to read, who states it. */
function OfficersView() {
  const { isLead } = usePlace();
  if (isLead) return <OfficerPreview />;
  return (
    <Note icon={IconEyeOff}>
      <FormattedMessage id="disclosure.staff.leadOnly" />
    </Note>
  );
}

function Nothing({ view }: { readonly view: View }) {
  return view === 'public' ? (
    <Note icon={IconEyeOff}>
      <FormattedMessage id={VIEWS[view].nothingId} />
    </Note>
  ) : (
    <EmptyState icon={IconEyeOff} level={3} title={<FormattedMessage id="disclosure.nothing.title" />}>
      <FormattedMessage id={VIEWS[view].nothingId} />
    </EmptyState>
  );
}
