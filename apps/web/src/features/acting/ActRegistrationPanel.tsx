import { useQuery } from '@apollo/client/react';
import { Button, MultiSelect, Select, Textarea } from '@mantine/core';
import { COOPERATION_FORMS, HEAD_COUNT_BANDS, taxonomy, titleIn } from '@spilno/taxonomy';
import { Panel, useToast } from '@spilno/ui';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type NotAnswered, QueryState, useDraft, useEvent, useLocale, UserErrorNote, useTypedMutation } from '../../app/index.ts';
import { type ActRegistrationQuery } from '../../gql/graphql.ts';
import { useLanguages } from '../registration/index.ts';
import { actingContext } from './acting-context.ts';
import { ActAboutDocument, ActCapabilitiesDocument, ActCooperationDocument, ActParticularsDocument, ActRegistrationDocument } from './acting-documents.ts';
import classes from './acting.module.css';

type Registration = NonNullable<ActRegistrationQuery['actingRegistration']>;
type Failure = NotAnswered | Parameters<typeof UserErrorNote>[0]['error'];

/** The parts of the registration that may be changed on behalf of the organisation. */
export function ActRegistrationPanel({ actingId }: { readonly actingId: string }) {
  const { slug } = useEvent();
  const query = useQuery(ActRegistrationDocument, { variables: { eventSlug: slug }, context: actingContext(actingId), fetchPolicy: 'no-cache' });
  return (
    <Panel title={<FormattedMessage id="acting.registration.title" />}>
      <QueryState query={query}>
        {({ actingRegistration }) => actingRegistration && <Form key={actingRegistration.version} registration={actingRegistration} actingId={actingId} onSaved={() => void query.refetch()} />}
      </QueryState>
    </Panel>
  );
}

const MAX_ENTRIES = 12;

function Form({ registration, actingId, onSaved }: { readonly registration: Registration; readonly actingId: string; readonly onSaved: () => void }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const { textLocale } = useLocale();
  const context = actingContext(actingId);
  const before = codesOf(registration);
  const [{ about, languages, band, lists }, setForm, draft] = useDraft(`acting:registration:${registration.id}:${registration.version}`, { about: registration.about, languages: registration.languages as readonly string[], band: registration.headCountBand, lists: before });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [saveAbout] = useTypedMutation(ActAboutDocument, { context });
  const [saveCapabilities] = useTypedMutation(ActCapabilitiesDocument, { context });
  const [saveCooperation] = useTypedMutation(ActCooperationDocument, { context });
  const [saveParticulars] = useTypedMutation(ActParticularsDocument, { context });
  const nodes = useMemo(() => taxonomy.capabilities.map(({ code, titles }) => ({ value: code, label: titleIn(titles, textLocale) })), [textLocale]);
  const languageChoices = useLanguages(registration.languages);
  const forms = COOPERATION_FORMS.map(({ code, titles }) => ({ value: code, label: titleIn(titles, textLocale) }));
  const differs = (a: readonly string[], b: readonly string[]): boolean => a.join() !== b.join();
  const isChanged = { about: about !== registration.about || differs(languages, registration.languages), capabilities: differs(lists.needs, before.needs) || differs(lists.offers, before.offers), cooperation: differs(lists.sought, before.sought) || differs(lists.offered, before.offered), band: band !== registration.headCountBand };
  const entries = (codes: readonly string[], stored: Registration['offers']) => codes.map((nodeCode) => { const { __typename: _type, ...entry } = stored.find((one) => one.nodeCode === nodeCode) ?? { __typename: undefined, nodeCode }; return entry; });
  const chosenForms = (codes: readonly string[], stored: Registration['formsOffered']) => codes.map((form) => ({ form, place: stored.find((one) => one.form === form)?.place ?? 'open' }));
  /** One step after the other, each with the version that the one before has left. */
  const save = async (): Promise<void> => {
    setSaving(true);
    setFailure(null);
    const steps = [
      isChanged.about && ((version: number) => saveAbout({ input: { eventSlug: slug, version, about, languages: [...languages] } })),
      isChanged.capabilities && ((version: number) => saveCapabilities({ input: { eventSlug: slug, version, needs: entries(lists.needs, registration.needs), offers: entries(lists.offers, registration.offers) } })),
      isChanged.cooperation && ((version: number) => saveCooperation({ input: { eventSlug: slug, version, sought: chosenForms(lists.sought, registration.formsSought), offered: chosenForms(lists.offered, registration.formsOffered) } })),
      isChanged.band && ((version: number) => saveParticulars({ input: { eventSlug: slug, version, headCountBand: band } })),
    ].filter((step) => step !== false);
    let version = registration.version;
    for (const step of steps) {
      const answer = await step(version);
      if (answer.__typename !== 'RegistrationSaved') {
        setSaving(false);
        return setFailure(answer as Failure);
      }
      version = answer.registration.version;
    }
    setSaving(false);
    draft.clear();
    toast({ message: intl.formatMessage({ id: 'acting.registration.saved' }) });
    onSaved();
  };
  const list = (name: keyof typeof lists, data: readonly { readonly value: string; readonly label: string }[]) => (
    <MultiSelect classNames={{ inputField: classes.word }} label={intl.formatMessage({ id: LIST_IDS[name] })} data={[...data]} value={lists[name]} onChange={(codes) => setForm((old) => ({ ...old, lists: { ...old.lists, [name]: codes } }))} searchable hidePickedOptions maxValues={MAX_ENTRIES} limit={40} />
  );
  return (
    <form className={classes.form} onSubmit={(event) => (event.preventDefault(), void save())}>
      <Textarea label={intl.formatMessage({ id: 'acting.registration.about' })} value={about} onChange={({ currentTarget: { value } }) => setForm((old) => ({ ...old, about: value }))} autosize minRows={3} maxRows={10} maxLength={2_000} />
      <div className={classes.pair}>{list('needs', nodes)}{list('offers', nodes)}</div>
      <div className={classes.pair}>{list('sought', forms)}{list('offered', forms)}</div>
      <div className={classes.pair}>
        <MultiSelect classNames={{ inputField: classes.word }} label={intl.formatMessage({ id: 'acting.registration.languages' })} data={languageChoices} value={[...languages]} onChange={(value) => setForm((old) => ({ ...old, languages: value }))} searchable hidePickedOptions />
        <Select label={intl.formatMessage({ id: 'acting.registration.band' })} data={HEAD_COUNT_BANDS.map(({ code }) => ({ value: code, label: code.replace('-', '–') }))} value={band} onChange={(value) => setForm((old) => ({ ...old, band: value }))} clearable />
      </div>
      {failure && <UserErrorNote error={failure} text={about} onReload={onSaved} fieldLabels={{ about: intl.formatMessage({ id: 'acting.registration.about' }) }} />}
      <Button type="submit" variant="filled" loading={isSaving} disabled={!Object.values(isChanged).some(Boolean)}><FormattedMessage id="acting.registration.save" /></Button>
    </form>
  );
}

const LIST_IDS = { needs: 'acting.registration.needs', offers: 'acting.registration.offers', sought: 'acting.registration.sought', offered: 'acting.registration.offered' } as const;

const codesOf = ({ needs, offers, formsSought, formsOffered }: Registration) => ({
  needs: needs.map(({ nodeCode }) => nodeCode), offers: offers.map(({ nodeCode }) => nodeCode), sought: formsSought.map(({ form }) => form), offered: formsOffered.map(({ form }) => form),
});
