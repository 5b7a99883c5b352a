import { useQuery } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { EmptyState, Note, Panel, StateBadge, useNarrow } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { QueryState, useEvent, useTime } from '../../app/index.ts';
import { graphql } from '../../gql/index.ts';
import { type OwnDisclosure } from './DisclosurePage.tsx';
import classes from './disclosure.module.css';
import { PreviewCard } from './PreviewCard.tsx';

const PreviewDocument = graphql(`
  query DisclosurePreview($eventSlug: String!, $level: Int!) {
    previewAs(eventSlug: $eventSlug, level: $level) {
      ...DisclosurePreviewParts
    }
  }
`);

const VIEWS = {
  public: { level: 0, labelId: 'disclosure.view.public', whoId: 'disclosure.who.public', nothingId: 'disclosure.nothing.public' },
  '0': { level: 0, labelId: 'disclosure.view.nothing', whoId: 'disclosure.who.nothing', nothingId: 'disclosure.nothing.zero' },
  '1': { level: 1, labelId: 'disclosure.view.teaser', whoId: 'disclosure.who.teaser', nothingId: 'disclosure.nothing.zero' },
  '2': { level: 2, labelId: 'disclosure.view.name', whoId: 'disclosure.who.name', nothingId: 'disclosure.nothing.zero' },
  '3': { level: 3, labelId: 'disclosure.view.product', whoId: 'disclosure.who.product', nothingId: 'disclosure.nothing.zero' },
} as const;
type View = keyof typeof VIEWS;
const ORDER: readonly View[] = ['public', '0', '1', '2', '3'];

const viewOf = (word: string | null): View => (ORDER.find((view) => view === word) ?? '1');

/** The own firm through the eyes of others, step by step, as the one policy of disclosure answers. */
export function PreviewPanel({ own }: { readonly own: OwnDisclosure }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const isPhone = useNarrow('phone');
  const [params, setParams] = useSearchParams();
  const view = viewOf(params.get('as'));
  const choose = (word: string) => {
    const next = new URLSearchParams(params);
    next.set('as', word);
    setParams(next, { replace: true, preventScrollReset: true });
  };
  return (
    <Panel
      title={<FormattedMessage id="disclosure.preview.title" />}
      aside={own.previewAgreedAt !== null && <StateBadge tone="ok">{intl.formatMessage({ id: 'disclosure.preview.agreed' }, { time: dayTime(own.previewAgreedAt) })}</StateBadge>}
      footer={<FormattedMessage id="disclosure.preview.staff" />}
    >
      <div className={classes.stackTight}>
        <SegmentedControl
          fullWidth
          classNames={{ label: classes.view }}
          orientation={isPhone ? 'vertical' : 'horizontal'}
          aria-label={intl.formatMessage({ id: 'disclosure.preview.label' })}
          data={ORDER.map((word) => ({ value: word, label: intl.formatMessage({ id: VIEWS[word].labelId }) }))}
          value={view}
          onChange={choose}
        />
        <p className={classes.quiet}>
          <FormattedMessage id={VIEWS[view].whoId} />
        </p>
        {view === 'public' ? <Nothing view={view} /> : <Shown view={view} />}
      </div>
    </Panel>
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
