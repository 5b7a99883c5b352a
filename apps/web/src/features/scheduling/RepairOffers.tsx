import { Button } from '@mantine/core';
import { assertNever } from '@spilno/kernel';
import { Note, useToast } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useEvent, UserErrorNote, useTypedMutation, type Answer } from '../../app/index.ts';
import { type SchedulingTakeRepairOfferMutation } from '../../gql/graphql.ts';
import { changesSomething, TakeRepairOfferDocument, type Repair } from './repair-documents.ts';
import classes from './repair.module.css';
import { RepairOfferCard } from './RepairOfferCard.tsx';
import { useDiscardRepair } from './use-discard-repair.ts';
import { useRepairReasons } from './use-repair-reasons.ts';

type Failure = Exclude<Answer<SchedulingTakeRepairOfferMutation>, { __typename: 'RepairOfferTaken' }>;

interface RepairOffersProps {
  readonly repair: Repair;
  /** The draft that taking one sets aside; null without one. */
  readonly draftNumber: number | null;
  readonly onChanged: () => void;
}

/** What was found, side by side; one of them becomes the draft. */
export function RepairOffers({ repair, draftNumber, onChanged }: RepairOffersProps) {
  const reasons = useRepairReasons();
  const { take, failure, taking } = useTaking(repair.id, onChanged);
  const { discard, failure: discardFailure, isRunning } = useDiscardRepair(onChanged);
  const canTake = !repair.isOvertaken && repair.offers.some(changesSomething);
  return (
    <section className={classes.page} aria-labelledby="repair-offers">
      <div className={classes.head}>
        <h2 id="repair-offers" className={classes.heading}><FormattedMessage id="scheduling.repair.offers" values={{ count: repair.offers.length }} /></h2>
        <Button size="sm" loading={isRunning} onClick={() => void discard(repair.id)}><FormattedMessage id="scheduling.whatIf.discard" /></Button>
      </div>
      {repair.failure !== null && <Note tone="warn"><FormattedMessage id={repair.failure === 'contradictoryProblem' ? 'scheduling.repair.contradictory' : 'scheduling.repair.failed'} /></Note>}
      {repair.isOvertaken && <Note tone="warn"><FormattedMessage id="scheduling.repair.refused.overtaken" /></Note>}
      {canTake && draftNumber !== null && repair.takenKind === null && <Note><FormattedMessage id="scheduling.repair.setsAside" values={{ number: draftNumber }} /></Note>}
      {failure && <UserErrorNote error={failure} reasons={reasons} />}
      {discardFailure && <UserErrorNote error={discardFailure} />}
      <ul className={classes.offers}>
        {repair.offers.map((offer) => (
          <li key={offer.kind}>
            <RepairOfferCard repair={repair} offer={offer} isTaking={taking === offer.kind} isBlocked={taking !== null} onTake={() => void take(offer.kind)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useTaking(repairId: string, onChanged: () => void) {
  const intl = useIntl();
  const toast = useToast();
  const navigate = useNavigate();
  const { slug } = useEvent();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [taking, setTaking] = useState<string | null>(null);
  const [run] = useTypedMutation(TakeRepairOfferDocument);
  const take = async (kind: string): Promise<void> => {
    setFailure(null);
    setTaking(kind);
    const answer = await run({ input: { eventSlug: slug, repairId, kind } });
    setTaking(null);
    switch (answer.__typename) {
      case 'RepairOfferTaken':
        toast({ message: intl.formatMessage({ id: 'scheduling.repair.taken' }, { number: answer.number }) });
        return void navigate(`/e/${slug}/organise/board`);
      case 'NotFound':
      case 'NotPossible':
        onChanged();
        return setFailure(answer);
      case 'NotAnswered':
        return setFailure(answer);
      default:
        return assertNever(answer);
    }
  };
  return { take, failure, taking };
}
