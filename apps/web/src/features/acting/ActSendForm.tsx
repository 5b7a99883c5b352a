import { useQuery } from '@apollo/client/react';
import { Button, Select, Textarea } from '@mantine/core';
import { taxonomy, titleIn } from '@spilno/taxonomy';
import { useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type NotAnswered, useDraft, useEvent, useLocale, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { actingContext } from './acting-context.ts';
import { ActFirmDocument, ActFirmsDocument, ActSendDocument } from './acting-documents.ts';
import classes from './acting.module.css';
import { topicsOf } from './topics.ts';

interface ActSendFormProps {
  readonly actingId: string;
  readonly ownId: string;
  readonly onSent: () => void;
}

/** A request on behalf of the organisation, to one of the approved ones. */
export function ActSendForm({ actingId, ownId, onSent }: ActSendFormProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const { textLocale } = useLocale();
  const [text, setText] = useState('');
  const [recipientId, setRecipient] = useState<string | null>(null);
  const [chosen, setChosen] = useState('0');
  const [message, setMessage, draft] = useDraft(`acting:send:${ownId}`, '');
  const [failure, setFailure] = useState<NotAnswered | Parameters<typeof UserErrorNote>[0]['error'] | null>(null);
  const firms = useQuery(ActFirmsDocument, { variables: { eventSlug: slug, text: text || null } });
  const own = useQuery(ActFirmDocument, { variables: { eventSlug: slug, id: ownId }, fetchPolicy: 'network-only' });
  const other = useQuery(ActFirmDocument, { variables: { eventSlug: slug, id: recipientId ?? '' }, skip: !recipientId });
  const [send, isRunning] = useTypedMutation(ActSendDocument, { context: actingContext(actingId) });
  const title = (code: string): string => titleIn(taxonomy.find(code)?.titles, textLocale) ?? code;
  const topics = own.data?.organiserRegistration && other.data?.organiserRegistration ? topicsOf(own.data.organiserRegistration, other.data.organiserRegistration) : [];
  const topic = topics[Number(chosen)];
  const shown = (firms.data ?? firms.previousData)?.registrations.nodes.filter(({ id }) => id !== ownId) ?? [];
  const submit = async (): Promise<void> => {
    if (!recipientId || !topic) return;
    const answer = await send({ input: { eventSlug: slug, recipientId, message, ...topic } });
    if (answer.__typename !== 'MeetingRequestSent') return setFailure(answer);
    setFailure(null);
    setMessage('');
    draft.clear();
    setRecipient(null);
    toast({ message: intl.formatMessage({ id: 'acting.send.sent' }) });
    onSent();
  };
  return (
    <form className={classes.form} onSubmit={(event) => (event.preventDefault(), void submit())}>
      <div className={classes.pair}>
        <Select label={intl.formatMessage({ id: 'acting.send.to' })} placeholder={intl.formatMessage({ id: 'acting.send.find' })} searchable clearable value={recipientId} onSearchChange={setText} onChange={(id) => (setRecipient(id), setChosen('0'))} filter={({ options }) => options} data={shown.map(({ id, legalName, codeNameEn, codeNameUk }) => ({ value: id, label: [legalName, textLocale === 'uk' ? codeNameUk : codeNameEn].filter(Boolean).join(' · ') }))} />
        <Select label={intl.formatMessage({ id: 'acting.send.topic' })} disabled={topics.length === 0} allowDeselect={false} value={topics.length > 0 ? chosen : null} onChange={(value) => setChosen(value ?? '0')} data={topics.map(({ direction, needNodeCode, offerNodeCode }, index) => ({ value: String(index), label: intl.formatMessage({ id: direction === 'get' ? 'acting.send.get' : 'acting.send.give' }, { need: title(needNodeCode), offer: title(offerNodeCode) }) }))} />
      </div>
      <Textarea label={intl.formatMessage({ id: 'acting.send.message' })} value={message} onChange={(event) => setMessage(event.currentTarget.value)} autosize minRows={2} maxLength={2_000} />
      {failure && <UserErrorNote error={failure} text={message} fieldLabels={{ message: intl.formatMessage({ id: 'acting.send.message' }) }} reasons={{ opensNames: <FormattedMessage id="acting.send.opensNames" />, requestsClosed: <FormattedMessage id="acting.send.closed" />, requestAlreadyOpen: <FormattedMessage id="acting.send.open" />, alreadyAgreed: <FormattedMessage id="acting.send.agreed" /> }} />}
      <Button type="submit" variant="default" loading={isRunning} disabled={!topic || !message.trim()}><FormattedMessage id="acting.send.send" /></Button>
    </form>
  );
}
