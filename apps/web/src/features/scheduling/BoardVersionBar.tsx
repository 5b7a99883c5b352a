import { Button } from '@mantine/core';
import { Link, VersionBar } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, useTime } from '../../app/index.ts';
import { type Board } from './board-documents.ts';

const VERSION_IDS: Readonly<Record<string, string>> = {
  draft: 'scheduling.version.draft',
  published: 'scheduling.version.published',
  superseded: 'scheduling.version.superseded',
  discarded: 'scheduling.version.discarded',
};

/** Message id of a version's name with its state. */
export const versionId = (status: string): string => VERSION_IDS[status] ?? 'scheduling.version.superseded';

/** Which version the board shows and what it changes against the published one. */
export function BoardVersionBar({ board, onShowChanges }: { readonly board: Board; readonly onShowChanges: () => void }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const { slug } = useEvent();
  const { version, published, changes } = board;
  if (!version) return null;
  const count = changes ? changes.added + changes.moved + changes.cancelled : 0;
  const isOther = published !== null && published.id !== version.id;
  const say = (id: string, values?: Record<string, number>) => intl.formatMessage({ id }, values);
  return (
    <VersionBar
      label={say('scheduling.version.bar')}
      state={version.status === 'draft' || version.status === 'published' ? version.status : 'past'}
      draft={say(versionId(version.status), { number: version.number })}
      against={say('scheduling.version.against')}
      published={isOther ? say('scheduling.version.published', { number: published.number }) : undefined}
      publishedAt={isOther && published.publishedAt !== null ? dayTime(published.publishedAt) : undefined}
      changes={
        changes
          ? [
              { id: 'added', count: changes.added, label: say('scheduling.version.added', { count: changes.added }) },
              { id: 'moved', count: changes.moved, label: say('scheduling.version.moved', { count: changes.moved }) },
              { id: 'cancelled', count: changes.cancelled, label: say('scheduling.version.cancelled', { count: changes.cancelled }) },
              { id: 'unchanged', count: changes.unchanged, label: say('scheduling.version.unchanged'), quiet: true },
            ]
          : [{ id: 'meetings', count: version.meetings, label: say('scheduling.version.planned', { count: version.meetings }) }]
      }
      link={
        <>
          {changes !== null && count > 0 && (
            <Button size="sm" variant="subtle" onClick={onShowChanges}>
              <FormattedMessage id="scheduling.changes.show" values={{ count }} />
            </Button>
          )}
          <Link href={`/e/${slug}/organise/versions`}><FormattedMessage id="scheduling.versions.link" /></Link>
        </>
      }
      note={version.status === 'draft' ? <FormattedMessage id="scheduling.version.nobodyTold" /> : undefined}
    />
  );
}
