import { useQuery } from '@apollo/client/react';
import { Button, Modal, Radio, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link, useNarrow, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, UserErrorNote } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { DisclosureFirmParts, FindFirmsDocument } from './disclosure-documents.ts';
import classes from './disclosure.module.css';
import { useExclusionReasons } from './exclusion-reasons.ts';
import { useExclusions } from './use-exclusions.ts';

/** A firm as it is chosen: id and the name the reader sees. */
export interface ChosenFirm {
  readonly registrationId: string;
  readonly name: string;
}

export interface ExcludeDialogProps {
  /** The firm whose page is open; without it one is looked for. */
  readonly firm?: ChosenFirm;
  readonly onClose: () => void;
  readonly onExcluded?: () => void;
}

/** Puts a firm on the private list, for a reason that stays private too. */
export function ExcludeDialog({ firm, onClose, onExcluded }: ExcludeDialogProps) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  const toast = useToast();
  const reasons = useExclusionReasons();
  const [chosen, setChosen] = useState<ChosenFirm | null>(firm ?? null);
  const [reason, setReason] = useState<string>('competitor');
  const { failure, isRunning, exclude } = useExclusions();
  const act = async () => {
    if (!chosen || !(await exclude(chosen.registrationId, reason))) return;
    toast({ message: intl.formatMessage({ id: 'disclosure.exclude.done' }, { name: chosen.name }) });
    onClose();
    onExcluded?.();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={isPhone}
      radius={isPhone ? 0 : undefined}
      title={firm ? <FormattedMessage id="disclosure.exclude.titleNamed" values={{ name: firm.name }} /> : <FormattedMessage id="disclosure.exclude.title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}
    >
      <div className={classes.stackTight}>
        <p className={classes.quiet}><FormattedMessage id="disclosure.exclude.text" /></p>
        {!firm && <FindFirm chosen={chosen} onChoose={setChosen} />}
        <Radio.Group label={<FormattedMessage id="disclosure.exclude.reason" />} value={reason} onChange={setReason}>
          <div className={classes.choices}>
            {reasons.map(({ value, label }) => <Radio key={value} value={value} label={label} />)}
          </div>
        </Radio.Group>
        {failure && <UserErrorNote error={failure} reasons={{ agreementStands: <AgreementStands /> }} />}
        <Button variant="filled" size="lg" disabled={!chosen} loading={isRunning} onClick={() => void act()}>
          <FormattedMessage id="disclosure.exclude.submit" />
        </Button>
      </div>
    </Modal>
  );
}

function AgreementStands() {
  const { slug } = useEvent();
  return <FormattedMessage id="disclosure.exclude.agreementStands" values={{ a: (text) => <Link key="a" href={`/e/${slug}/requests`}>{text}</Link> }} />;
}

const PAUSE_MS = 300;

function FindFirm({ chosen, onChoose }: { readonly chosen: ChosenFirm | null; readonly onChoose: (firm: ChosenFirm) => void }) {
  const { slug } = useEvent();
  const words = useVocabulary();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const query = useQuery(FindFirmsDocument, { variables: { eventSlug: slug, text: asked }, fetchPolicy: 'no-cache' });
  const data = query.data ?? query.previousData;
  return (
    <>
      <TextInput type="search" data-autofocus label={<FormattedMessage id="disclosure.exclude.search" />} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <QueryState query={{ ...query, data }} count={3}>
        {({ matches }) => {
          if (matches.__typename !== 'MatchConnection') return <p className={classes.quiet}><FormattedMessage id="disclosure.exclude.notOpen" /></p>;
          if (matches.edges.length === 0) return <p className={classes.quiet} role="status"><FormattedMessage id="disclosure.exclude.notFound" /></p>;
          const firms = matches.edges.map(({ node }) => readFragment(DisclosureFirmParts, node.organisation));
          return (
            <Radio.Group label={<FormattedMessage id="disclosure.exclude.firms" values={{ shown: firms.length, total: matches.totalCount }} />} value={chosen?.registrationId ?? null} onChange={(id) => onChoose({ registrationId: id, name: words.name(firms.find(({ registrationId }) => registrationId === id)!.displayName) })}>
              <div className={classes.choices}>
                {firms.map(({ registrationId, displayName, country }) => <Radio key={registrationId} value={registrationId} label={`${words.name(displayName)} (${country})`} />)}
              </div>
            </Radio.Group>
          );
        }}
      </QueryState>
    </>
  );
}
