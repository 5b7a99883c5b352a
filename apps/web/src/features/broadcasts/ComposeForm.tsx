import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate, useSearchParams } from 'react-router';
import { DroppedNote, knownParams, type NotAnswered, useDraft, useEvent, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { type PreviewBroadcastMutation } from '../../gql/graphql.ts';
import { filterOf, LedFilters, REGISTRATION_RULES, RegistrationFilters, withFilter, withoutFilters } from '../organiser/index.ts';
import { ASK_TEXTS, askOf } from './ask-texts.ts';
import { PreviewBroadcastDocument, SendBroadcastDocument } from './broadcast-documents.ts';
import { BroadcastPreviewPanel } from './BroadcastPreviewPanel.tsx';
import classes from './broadcasts.module.css';

type Preview = Extract<PreviewBroadcastMutation['previewBroadcast'], { readonly __typename: 'BroadcastPreview' }>;
type Failure = NotAnswered | Parameters<typeof UserErrorNote>[0]['error'];

const EMPTY = { subjectEn: '', bodyEn: '', subjectUk: '', bodyUk: '' };
type Field = keyof typeof EMPTY;

/** Whom, what in both languages, a preview of what would be sent, and then the sending. Whatever changes takes the preview away. */
export function ComposeForm() {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const navigate = useNavigate();
  const [address, setSearch] = useSearchParams();
  const search = knownParams(address, REGISTRATION_RULES);
  // Without a filter more people are written to: that is confirmed by taking it out of the address.
  const isWidened = search !== address;
  const ask = askOf(search);
  // What is asked of one firm is a draft of its own: a message that is being written to others is not touched.
  const [texts, setTexts, draft] = useDraft(ask ? `broadcast:${slug}:${ask}:${search.get('firm') ?? ''}` : `broadcast:${slug}`, ask ? ASK_TEXTS[ask] : EMPTY);
  const audience = search.get('to') === 'delegates' ? 'delegates' : 'leads';
  const [seen, setSeen] = useState<{ readonly preview: Preview; readonly of: string; readonly clientKey: string } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [preview, isPreviewing] = useTypedMutation(PreviewBroadcastDocument);
  const [send, isSending] = useTypedMutation(SendBroadcastDocument, { refetchQueries: ['SentBroadcasts'] });
  const input = { eventSlug: slug, filter: filterOf(search), audience, ...texts } as const;
  const current = JSON.stringify(input);
  const shown = seen?.of === current ? seen : null;
  const look = async (): Promise<void> => {
    const answer = await preview({ input });
    switch (answer.__typename) {
      case 'BroadcastPreview':
        setFailure(null);
        return setSeen({ preview: answer, of: current, clientKey: crypto.randomUUID() });
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotAnswered':
        setSeen(null);
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const dispatch = async (): Promise<void> => {
    if (!shown) return;
    const answer = await send({ input: { ...input, clientKey: shown.clientKey, expectedReceivers: shown.preview.receivers } });
    switch (answer.__typename) {
      case 'BroadcastSent':
        draft.clear();
        toast({ message: intl.formatMessage({ id: 'broadcasts.compose.sent' }, { count: answer.broadcast.receivers }) });
        return void navigate(`/e/${slug}/organise/messages`);
      case 'InvalidInput':
      case 'LocationRefused':
      case 'NotPossible':
        setSeen(null);
        return setFailure(answer);
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  const label = (field: Field): string => intl.formatMessage({ id: FIELD_IDS[field] });
  const set = (field: Field) => (event: { readonly currentTarget: { readonly value: string } }) => { const { value } = event.currentTarget; setTexts((old) => ({ ...old, [field]: value })); };
  const refused = failure && 'field' in failure ? String(failure.field) : null;
  const isWritten = Object.values(texts).every((text) => text.trim());
  return (
    <form className={classes.compose} onSubmit={(event) => (event.preventDefault(), void look())}>
      <Panel title={<FormattedMessage id="broadcasts.compose.to" />}>
        <div className={classes.stack}>
          <DroppedNote rules={REGISTRATION_RULES}><FormattedMessage id="broadcasts.compose.widened" /></DroppedNote>
          <RegistrationFilters params={search} onChange={(name, values) => setSearch((old) => withFilter(old, name, values), { replace: true })} onClear={() => setSearch(withoutFilters)} />
          <LedFilters params={search} onRemove={(name) => setSearch((old) => withFilter(old, name, []), { replace: true })} />
          <SegmentedControl
            className={classes.audience}
            aria-label={intl.formatMessage({ id: 'broadcasts.compose.audience' })}
            value={audience}
            onChange={(value) => setSearch((old) => withFilter(old, 'to', value === 'delegates' ? [value] : []), { replace: true })}
            data={[{ value: 'leads', label: intl.formatMessage({ id: 'broadcasts.compose.leads' }) }, { value: 'delegates', label: intl.formatMessage({ id: 'broadcasts.compose.delegates' }) }]}
          />
        </div>
      </Panel>
      <Panel title={<FormattedMessage id="broadcasts.compose.text" />}>
        <div className={classes.stack}>
          <p className={classes.quiet}><FormattedMessage id="broadcasts.compose.hint" values={{ placeholder: '{organisation}' }} /></p>
          <div className={classes.pair}>
            {(['En', 'Uk'] as const).map((language) => (
              <div key={language} className={classes.stack} lang={language.toLowerCase()}>
                <TextInput label={label(`subject${language}`)} value={texts[`subject${language}`]} onChange={set(`subject${language}`)} maxLength={150} error={refused === `subject${language}`} />
                <Textarea label={label(`body${language}`)} value={texts[`body${language}`]} onChange={set(`body${language}`)} autosize minRows={6} maxRows={16} maxLength={4_000} error={refused === `body${language}`} />
              </div>
            ))}
          </div>
          {failure && (
            <UserErrorNote
              error={failure}
              text={refused && refused in texts ? texts[refused as Field] : undefined}
              fieldLabels={{ subjectEn: label('subjectEn'), bodyEn: label('bodyEn'), subjectUk: label('subjectUk'), bodyUk: label('bodyUk') }}
              reasons={{ namesFirm: <FormattedMessage id="broadcasts.compose.namesFirm" />, receiversChanged: <FormattedMessage id="broadcasts.compose.receiversChanged" />, nobody: <FormattedMessage id="broadcasts.compose.nobody" /> }}
            />
          )}
          <div className={classes.actions}><Button type="submit" variant={shown ? 'default' : 'filled'} loading={isPreviewing} disabled={!isWritten || isWidened}><FormattedMessage id="broadcasts.compose.preview" /></Button></div>
        </div>
      </Panel>
      {shown && <BroadcastPreviewPanel preview={shown.preview} isSending={isSending} onSend={() => void dispatch()} />}
    </form>
  );
}

const FIELD_IDS = { subjectEn: 'broadcasts.field.subjectEn', bodyEn: 'broadcasts.field.bodyEn', subjectUk: 'broadcasts.field.subjectUk', bodyUk: 'broadcasts.field.bodyUk' } as const;
