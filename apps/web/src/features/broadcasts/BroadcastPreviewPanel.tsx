import { Button } from '@mantine/core';
import { EmptyState, Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { type PreviewBroadcastMutation } from '../../gql/graphql.ts';
import classes from './broadcasts.module.css';

interface BroadcastPreviewPanelProps {
  readonly preview: Extract<PreviewBroadcastMutation['previewBroadcast'], { readonly __typename: 'BroadcastPreview' }>;
  readonly isSending: boolean;
  readonly onSend: () => void;
}

/** The preview opens below a long form: it is shown, not only drawn. */
const bringIntoView = (preview: HTMLElement | null): void => preview?.scrollIntoView({ block: 'nearest' });

/** Whom the message reaches and how three of them read it. */
export function BroadcastPreviewPanel({ preview: { organisations, receivers, mailed, inUkrainian, samples }, isSending, onSend }: BroadcastPreviewPanelProps) {
  if (receivers === 0) return <EmptyState title={<FormattedMessage id="broadcasts.preview.nobody" />}><FormattedMessage id="broadcasts.preview.nobodyNext" /></EmptyState>;
  return (
    <Panel title={<FormattedMessage id="broadcasts.preview.title" values={{ receivers, organisations }} />}>
      <div className={classes.stack} role="status" ref={bringIntoView}>
        <p><FormattedMessage id="broadcasts.preview.how" values={{ mailed, pageOnly: receivers - mailed, inUkrainian, inEnglish: receivers - inUkrainian }} /></p>
        <ul className={classes.samples}>
          {samples.map(({ organisation, locale, subject, body }) => (
            <li key={`${organisation}${locale}`} className={classes.sample}>
              <span className={classes.quiet}>{organisation} · <FormattedMessage id={locale === 'uk' ? 'broadcasts.preview.inUkrainian' : 'broadcasts.preview.inEnglish'} /></span>
              <b lang={locale === 'uk' ? 'uk' : 'en'}>{subject}</b>
              <span lang={locale === 'uk' ? 'uk' : 'en'} className={classes.body}>{body}</span>
            </li>
          ))}
        </ul>
        <div className={classes.actions}><Button type="button" variant="filled" loading={isSending} onClick={onSend}><FormattedMessage id="broadcasts.preview.send" values={{ count: receivers }} /></Button></div>
      </div>
    </Panel>
  );
}
