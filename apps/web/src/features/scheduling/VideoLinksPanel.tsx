import { Button, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, useDraft, useEvent, UserErrorNote, useTime, useTypedMutation } from '../../app/index.ts';
import { type SchedulingSetVideoLinkMutation } from '../../gql/graphql.ts';
import classes from './disruption.module.css';
import { SetVideoLinkDocument, type VideoLinks } from './disruption-documents.ts';
import { useDisruptionReasons } from './use-disruption-reasons.ts';

type Failure = Exclude<Answer<SchedulingSetVideoLinkMutation>, { __typename: 'VideoLinkSet' }>;

/** Where meetings by video call are held: one link for all, and one for each that needs its own. */
export function VideoLinksPanel({ links, onChanged }: { readonly links: VideoLinks; readonly onChanged: () => void }) {
  const intl = useIntl();
  const { dayTime } = useTime();
  const without = links.eventUrl === null ? links.meetings.filter(({ url }) => url === null).length : 0;
  return (
    <Panel title={<FormattedMessage id="scheduling.disruption.links" values={{ count: links.meetings.length }} />}>
      <div className={classes.preview}>
        <p className={classes.hint}><FormattedMessage id="scheduling.disruption.linksHint" /></p>
        {without > 0 && <p><FormattedMessage id="scheduling.disruption.without" values={{ count: without }} /></p>}
        <LinkField meetingId={null} url={links.eventUrl} label={intl.formatMessage({ id: 'scheduling.disruption.linkForAll' })} onChanged={onChanged} />
        <details>
          <summary><FormattedMessage id="scheduling.disruption.ownLinks" values={{ count: links.meetings.filter(({ url }) => url !== null).length }} /></summary>
          <ul className={classes.links}>
            {links.meetings.map(({ meetingId, firstName, secondName, startsAt, url }) => (
              <li key={meetingId}>
                <LinkField meetingId={meetingId} url={url} label={`${dayTime(startsAt)} · ${firstName} · ${secondName}`} onChanged={onChanged} />
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Panel>
  );
}

function LinkField({ meetingId, url, label, onChanged }: { readonly meetingId: string | null; readonly url: string | null; readonly label: string; readonly onChanged: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const { fieldLabels, reasons } = useDisruptionReasons();
  const [text, setText, draft] = useDraft(`scheduling:link:${slug}:${meetingId ?? ''}`, url ?? '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [run, isRunning] = useTypedMutation(SetVideoLinkDocument);
  const save = async (): Promise<void> => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, meetingId, url: text.trim() || null } });
    switch (answer.__typename) {
      case 'VideoLinkSet':
        draft.clear();
        setText(answer.url ?? '');
        toast({ message: intl.formatMessage({ id: answer.url === null ? 'scheduling.disruption.linkGone' : 'scheduling.disruption.linkKept' }) });
        return onChanged();
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotFound':
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return (
    <form className={classes.link} onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <TextInput label={label} placeholder="https://" inputMode="url" maxLength={500} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" loading={isRunning} disabled={text.trim() === (url ?? '')}><FormattedMessage id="scheduling.disruption.linkKeep" /></Button>
      {failure && <div className={classes.linkFault}><UserErrorNote error={failure} text={text} fieldLabels={fieldLabels} reasons={reasons} /></div>}
    </form>
  );
}
