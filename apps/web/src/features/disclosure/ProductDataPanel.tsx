import { useQuery } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Panel, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Answer, FieldConflicts, QueryState, useDraft, useEvent, UserErrorNote, useTextConflict, useTypedMutation } from '../../app/index.ts';
import { type DisclosureProductDataQuery, type DisclosureSaveProductDataMutation } from '../../gql/graphql.ts';
import classes from './disclosure.module.css';
import { ProductDataDocument, SaveProductDataDocument } from './nda-documents.ts';

/** What partners under an NDA read, and nobody else. */
export function ProductDataPanel({ canEdit }: { readonly canEdit: boolean }) {
  const { slug } = useEvent();
  const query = useQuery(ProductDataDocument, { variables: { eventSlug: slug }, fetchPolicy: 'cache-and-network' });
  return (
    <Panel title={<FormattedMessage id="disclosure.product.title" />} footer={<FormattedMessage id="disclosure.product.rule" />}>
      <QueryState query={query} count={2}>
        {({ productData }) => canEdit ? <Form key={productData.version} stored={productData} onReload={() => void query.refetch().catch(() => undefined)} /> : <p className={classes.about}>{productData.text || <FormattedMessage id="disclosure.product.none" />}</p>}
      </QueryState>
    </Panel>
  );
}

type Failure = Exclude<Answer<DisclosureSaveProductDataMutation>, { __typename: 'ProductDataSaved' }>;

function Form({ stored, onReload }: { readonly stored: DisclosureProductDataQuery['productData']; readonly onReload: () => void }) {
  const intl = useIntl();
  const toast = useToast();
  const { slug } = useEvent();
  const [text, setText, draft] = useDraft(`disclosure:product:${stored.id}`, stored.text);
  const [failure, setFailure] = useState<{ readonly error: Failure; readonly text: string } | null>(null);
  const [run, isRunning] = useTypedMutation(SaveProductDataDocument, { refetchQueries: ['DisclosurePreview'] });
  const { other, choose } = useTextConflict({ text, setText, stored, isStale: failure?.error.__typename === 'StaleVersion', onReload, onSettled: () => setFailure(null), dropDraft: draft.clear });
  const save = async () => {
    setFailure(null);
    const answer = await run({ input: { eventSlug: slug, text, version: stored.version } });
    switch (answer.__typename) {
      case 'ProductDataSaved':
        draft.clear();
        return toast({ message: intl.formatMessage({ id: 'disclosure.product.saved' }) });
      case 'InvalidInput':
      case 'LocationRefused':
      case 'StaleVersion':
      case 'NotAnswered':
        return setFailure({ error: answer, text });
      default:
        return assertNever(answer);
    }
  };
  const label = intl.formatMessage({ id: 'disclosure.product.label' });
  return (
    <form
      className={classes.stackTight}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea autosize minRows={3} maxRows={14} maxLength={4000} label={label} description={intl.formatMessage({ id: 'disclosure.product.hint' })} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <FieldConflicts conflicts={other === null ? [] : [{ field: 'text', label, stored: other, mine: text }]} onChoose={choose} />
      {failure && other === null && <UserErrorNote error={failure.error} text={failure.text} fieldLabels={{ text: label }} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={isRunning} disabled={text === stored.text || other !== null}>
          <FormattedMessage id="app.action.save" />
        </Button>
      </div>
    </form>
  );
}
