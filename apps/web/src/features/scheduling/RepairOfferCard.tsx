import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Note, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent } from '../../app/index.ts';
import { ChangesList } from './ChangesList.tsx';
import { changesSomething, RepairChangesDocument, type Repair, type RepairOffer } from './repair-documents.ts';
import classes from './repair.module.css';

const TITLE_IDS: Readonly<Record<string, string>> = {
  fewestMoves: 'scheduling.repair.kind.fewestMoves',
  between: 'scheduling.repair.kind.between',
  bestDay: 'scheduling.repair.kind.bestDay',
};

interface RepairOfferCardProps {
  readonly repair: Repair;
  readonly offer: RepairOffer;
  readonly isTaking: boolean;
  readonly isBlocked: boolean;
  readonly onTake: () => void;
}

/** One way to mend the schedule: how much moves for how good a day, whom it touches, and taking it. */
export function RepairOfferCard({ repair, offer, isTaking, isBlocked, onTake }: RepairOfferCardProps) {
  const intl = useIntl();
  const titleId = TITLE_IDS[offer.kind] ?? TITLE_IDS['fewestMoves']!;
  const title = intl.formatMessage({ id: repair.offers.length === 1 ? 'scheduling.repair.kind.only' : titleId });
  const isTaken = repair.takenKind === offer.kind;
  return (
    <Panel level={3} title={title} aside={isTaken ? <StateBadge tone="ok"><FormattedMessage id="scheduling.repair.isTaken" /></StateBadge> : undefined}>
      <div className={classes.stack}>
        <dl className={classes.figures}>
          <Figure id="scheduling.repair.moved" value={offer.moved} isMain />
          <Figure id="scheduling.repair.gaps" value={offer.gaps} isMain />
          <Figure id="scheduling.repair.affected" value={offer.affected} />
          <Figure id="scheduling.repair.otherPlace" value={offer.otherPlace} />
          <Figure id="scheduling.repair.added" value={offer.added} />
          <Figure id="scheduling.repair.lost" value={offer.lost} isBad />
          <Figure id="scheduling.repair.unplaced" value={offer.unplaced} isBad />
        </dl>
        <Sentence repair={repair} offer={offer} />
        {changesSomething(offer) ? (
          <>
            {!repair.isOvertaken && (
              <Button variant={offer.kind === 'fewestMoves' ? 'filled' : 'default'} loading={isTaking} disabled={isBlocked} aria-label={intl.formatMessage({ id: 'scheduling.repair.takeNamed' }, { name: title })} onClick={onTake}>
                <FormattedMessage id="scheduling.repair.take" />
              </Button>
            )}
            <Changes repairId={repair.id} kind={offer.kind} />
          </>
        ) : (
          <Note><FormattedMessage id="scheduling.repair.same" /></Note>
        )}
      </div>
    </Panel>
  );
}

function Figure({ id, value, isMain = false, isBad = false }: { readonly id: string; readonly value: number; readonly isMain?: boolean; readonly isBad?: boolean }) {
  const intl = useIntl();
  return (
    <div data-main={isMain || undefined} data-bad={(isBad && value > 0) || undefined}>
      <dt><FormattedMessage id={id} /></dt>
      <dd>{intl.formatNumber(value)}</dd>
    </div>
  );
}

/** Of the first what is proven of moves; of the others what they cost and bring beside it. */
function Sentence({ repair: { movesBound, offers }, offer }: Pick<RepairOfferCardProps, 'repair' | 'offer'>) {
  const fewest = offers[0] ?? offer;
  const bound = movesBound ?? 0;
  return (
    <p className={classes.sentence}>
      {offer === fewest ? (
        <FormattedMessage id={offer.moved === bound ? 'scheduling.repair.proven' : 'scheduling.repair.bound'} values={{ count: bound }} />
      ) : (
        <FormattedMessage id="scheduling.repair.trade" values={{ moves: offer.moved - fewest.moved, gaps: fewest.gaps - offer.gaps }} />
      )}
    </p>
  );
}

function Changes({ repairId, kind }: { readonly repairId: string; readonly kind: string }) {
  const { slug } = useEvent();
  const query = useQuery(RepairChangesDocument, { variables: { eventSlug: slug, repairId, kind } });
  return (
    <QueryState query={query}>
      {({ repairOfferChanges }) =>
        repairOfferChanges && (
          <>
            <ChangesList meetings={repairOfferChanges.meetings} />
            <details className={classes.firms}>
              <summary><FormattedMessage id="scheduling.repair.firms" values={{ count: repairOfferChanges.organisations.length }} /></summary>
              <ul>
                {repairOfferChanges.organisations.map(({ registrationId, name, changes }) => (
                  <li key={registrationId}><FormattedMessage id="scheduling.compare.firmChanges" values={{ name, count: changes }} /></li>
                ))}
              </ul>
            </details>
          </>
        )
      }
    </QueryState>
  );
}
