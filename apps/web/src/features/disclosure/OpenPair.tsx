import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { DisclosureLevel, Link, StateBadge, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEvent, UserErrorNote, useTime, useTypedMutation, type Answer } from '../../app/index.ts';
import { type DisclosureRestoreMutation, type DisclosureWithdrawMutation } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { AFTER_DISCLOSURE, DisclosureFirmParts } from './disclosure-documents.ts';
import classes from './disclosure.module.css';
import { FirmName } from './FirmName.tsx';
import { type Pair } from './OpenPairsPanel.tsx';
import { PairNda } from './PairNda.tsx';
import { useLevelWords } from './use-level-words.ts';

const WithdrawDocument = graphql(`
  mutation DisclosureWithdraw($input: WithdrawDisclosureInput!) {
    withdrawDisclosure(input: $input) {
      ... on DisclosureChanged {
        pair {
          ownLevel
        }
      }
      ...UserErrorParts
    }
  }
`);

const RestoreDocument = graphql(`
  mutation DisclosureRestore($input: RestoreDisclosureInput!) {
    restoreDisclosure(input: $input) {
      ... on DisclosureChanged {
        pair {
          ownLevel
        }
      }
      ...UserErrorParts
    }
  }
`);

type ChangeAnswer = Answer<DisclosureWithdrawMutation> | Answer<DisclosureRestoreMutation>;
type ChangeFailure = Exclude<ChangeAnswer, { __typename: 'DisclosureChanged' }>;

/** One firm that sees more than the teaser, or did until the own side ended it. */
export function OpenPair({ pair, canRestore }: { readonly pair: Pair; readonly canRestore: boolean }) {
  const intl = useIntl();
  const { slug } = useEvent();
  const level = useLevelWords();
  const words = useVocabulary();
  const { failure, isRunning, withdraw, restore } = usePairActs(pair, canRestore);
  const firm = readFragment(DisclosureFirmParts, pair.organisation);
  const name = words.name(firm.displayName);
  const hasEnded = pair.ownLevel === 1 && !pair.isWithdrawnByUs;
  return (
    <li className={classes.row}>
      <FirmName firm={firm}>
        <p className={classes.facts}>
          <span className={classes.sees}><FormattedMessage id="disclosure.pairs.theySee" /> <DisclosureLevel {...level(pair.ownLevel)} /></span>
          <span className={classes.sees}><FormattedMessage id="disclosure.pairs.youSee" /> <DisclosureLevel {...level(firm.level)} /></span>
          {pair.isWithdrawnByUs && <StateBadge tone="warn"><FormattedMessage id="disclosure.pairs.withdrawn" /></StateBadge>}
          {hasEnded && <StateBadge><FormattedMessage id="disclosure.pairs.ended" /></StateBadge>}
          <Link href={`/e/${slug}/matches/${firm.registrationId}`} aria-label={intl.formatMessage({ id: 'disclosure.pairs.openNamed' }, { name })}><FormattedMessage id="disclosure.pairs.open" /></Link>
        </p>
        <Since pair={pair} />
      </FirmName>
      <div className={classes.act}>
        {pair.isWithdrawnByUs
          ? canRestore && <Button loading={isRunning} aria-label={intl.formatMessage({ id: 'disclosure.pairs.restoreNamed' }, { name })} onClick={() => void restore()}><FormattedMessage id="disclosure.pairs.restore" /></Button>
          : pair.ownLevel >= 2 && <Button loading={isRunning} aria-label={intl.formatMessage({ id: 'disclosure.pairs.withdrawNamed' }, { name })} onClick={() => void withdraw()}><FormattedMessage id="disclosure.pairs.withdraw" /></Button>}
      </div>
      <PairNda pair={pair} name={name} canConfirm={canRestore} />
      {pair.isWithdrawnByUs && !canRestore && <p className={classes.quiet}><FormattedMessage id="disclosure.pairs.leadRestores" /></p>}
      {failure && <UserErrorNote error={failure} reasons={{ alreadyWithdrawn: <FormattedMessage id="disclosure.pairs.alreadyWithdrawn" />, notWithdrawn: <FormattedMessage id="disclosure.pairs.notWithdrawn" /> }} />}
    </li>
  );
}

/** By which act, and since when, the pair stands as it does. */
function Since({ pair: { openedBy, openSince, withdrawnAt, withdrawnBy } }: { readonly pair: Pair }) {
  const { dayTime } = useTime();
  if (withdrawnAt !== null) {
    return <p className={classes.quiet}><FormattedMessage id={withdrawnBy === null ? 'disclosure.since.withdrawnUnnamed' : 'disclosure.since.withdrawn'} values={{ time: dayTime(withdrawnAt), person: withdrawnBy }} /></p>;
  }
  if (openSince === null) return null;
  return <p className={classes.quiet}><FormattedMessage id={openedBy === 'schedule' ? 'disclosure.since.schedule' : 'disclosure.since.request'} values={{ time: dayTime(openSince) }} /></p>;
}

function usePairActs({ organisation }: Pair, canRestore: boolean) {
  const intl = useIntl();
  const { slug } = useEvent();
  const toast = useToast();
  const words = useVocabulary();
  const [failure, setFailure] = useState<ChangeFailure | null>(null);
  const [runWithdraw, isWithdrawing] = useTypedMutation(WithdrawDocument, AFTER_DISCLOSURE);
  const [runRestore, isRestoring] = useTypedMutation(RestoreDocument, AFTER_DISCLOSURE);
  const name = words.name(readFragment(DisclosureFirmParts, organisation).displayName);
  const input = { eventSlug: slug, registrationId: organisation.registrationId };
  const restore = async () => {
    const failed = failureOf(await runRestore({ input }));
    setFailure(failed);
    if (!failed) toast({ message: intl.formatMessage({ id: 'disclosure.pairs.restored' }, { name }) });
  };
  const withdraw = async () => {
    const failed = failureOf(await runWithdraw({ input }));
    setFailure(failed);
    if (failed) return;
    toast({ message: intl.formatMessage({ id: 'disclosure.pairs.withdrawnNow' }, { name }), ...(canRestore ? { undo: { label: intl.formatMessage({ id: 'app.toast.undo' }), onUndo: () => void restore() } } : {}) });
  };
  return { failure, isRunning: isWithdrawing || isRestoring, withdraw, restore };
}

function failureOf(answer: ChangeAnswer): ChangeFailure | null {
  switch (answer.__typename) {
    case 'DisclosureChanged':
      return null;
    case 'NotFound':
    case 'NotPossible':
    case 'NotAnswered':
      return answer;
    default:
      return assertNever(answer);
  }
}
