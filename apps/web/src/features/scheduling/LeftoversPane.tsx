import { Button } from '@mantine/core';
import { EmptyState, Leftovers, type LeftoverGroup, type LeftoverSide } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCountryName } from '../../app/index.ts';
import { type Board, type BoardLeftover, type BoardRemedy } from './board-documents.ts';
import { LEFTOVER_TITLE_IDS, LeftoverReasonWords } from './leftover-words.tsx';
import { RemedyAction } from './RemedyAction.tsx';
import { useRemedyText } from './remedy-text.ts';

export interface LeftoversPaneProps {
  readonly board: Board;
  /** The day that is shown. */
  readonly day: string | undefined;
  readonly pickedUp: string | null;
  readonly canPlace: boolean;
  readonly onPickUp: (agreementId: string) => void;
  /** Puts a leftover at a place that is free for both. */
  readonly onPlace: (pair: BoardLeftover, slotId: string, tableId: string) => void;
}

/** What was not placed, by reason, and what would help most. */
export function LeftoversPane({ board, day, pickedUp, canPlace, onPickUp, onPlace }: LeftoversPaneProps) {
  const intl = useIntl();
  const remedyText = useRemedyText(board);
  const countryName = useCountryName();
  const say = (id: string) => intl.formatMessage({ id });
  const side = (name: string, code: string | null): LeftoverSide => (code === null ? { name } : { name, country: { code, name: countryName(code) } });
  const tryIt = (pair: BoardLeftover | undefined) =>
    canPlace && pair ? ({ slotId, tableId }: BoardRemedy) => slotId !== null && tableId !== null && onPlace(pair, slotId, tableId) : undefined;
  const groups = [...Map.groupBy(lostFirst(board.leftovers), ({ reason }) => reason)].map(([reason, pairs], index): LeftoverGroup => ({
    id: reason,
    title: say(LEFTOVER_TITLE_IDS[reason] ?? 'scheduling.reason.notSchedulable'),
    count: pairs.length,
    opened: index === 0,
    pairs: pairs.map((pair) => ({
      id: pair.agreementId,
      sides: [side(pair.firstName, pair.firstCountry), side(pair.secondName, pair.secondCountry)],
      reason: <LeftoverReasonWords pair={pair} />,
      actions: (
        <>
          {pair.remedies.map((remedy) => (
            <RemedyAction key={remedyKey(remedy)} board={board} day={day} remedy={remedy} onTry={tryIt(pair)} />
          ))}
          {canPlace && (
            <Button size="sm" variant="subtle" disabled={pickedUp === pair.agreementId} onClick={() => onPickUp(pair.agreementId)}>
              <FormattedMessage id="scheduling.leftovers.place" />
            </Button>
          )}
        </>
      ),
    })),
  }));
  return (
    <Leftovers
      title={say('scheduling.leftovers.title')}
      total={<FormattedMessage id="scheduling.leftovers.total" values={{ count: board.leftovers.length, agreed: board.version?.score?.agreed ?? (board.version?.meetings ?? 0) + board.leftovers.length, b: (parts) => <b key="b">{parts}</b> }} />}
      help={{
        title: say('scheduling.leftovers.help'),
        changes: board.topRemedies.map((remedy) => ({
          id: remedyKey(remedy),
          gain: `+${intl.formatNumber(remedy.cures)}`,
          text: remedyText(remedy),
          action: <RemedyAction board={board} day={day} remedy={remedy} short onTry={tryIt(board.leftovers.find(({ remedies }) => remedies.some((one) => remedyKey(one) === remedyKey(remedy))))} />,
        })),
      }}
      groups={groups}
      and={say('scheduling.leftovers.and')}
      empty={
        <EmptyState title={say(board.version ? 'scheduling.leftovers.none' : 'scheduling.leftovers.noVersion')}>
          <FormattedMessage id={board.version ? 'scheduling.leftovers.noneLead' : 'scheduling.leftovers.noVersionLead'} />
        </EmptyState>
      }
    />
  );
}

const remedyKey = ({ kind, registrationId, pool, day, slotId, tableId }: BoardRemedy): string => [kind, registrationId, pool, day, slotId, tableId].join(' ');

/** What was published already comes before what never had a meeting. */
const lostFirst = (leftovers: readonly BoardLeftover[]): readonly BoardLeftover[] => [...leftovers.filter(({ lostFromVersion }) => lostFromVersion !== null), ...leftovers.filter(({ lostFromVersion }) => lostFromVersion === null)];
