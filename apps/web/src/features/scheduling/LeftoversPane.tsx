import { Button } from '@mantine/core';
import { EmptyState, Leftovers, type LeftoverGroup } from '@spilno/ui';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { useTime, type VenueClock } from '../../app/index.ts';
import { type Board, type BoardLeftover, type BoardRemedy } from './board-documents.ts';

const TITLE_IDS: Readonly<Record<string, string>> = {
  noCommonSlot: 'scheduling.reason.noCommonSlot',
  commonSlotsTaken: 'scheduling.reason.commonSlotsTaken',
  fullyBooked: 'scheduling.reason.fullyBooked',
  tablesFull: 'scheduling.reason.tablesFull',
  meetingLimitReached: 'scheduling.reason.meetingLimitReached',
  stillFits: 'scheduling.reason.stillFits',
  notSchedulable: 'scheduling.reason.notSchedulable',
};

const SENTENCE_IDS: Readonly<Record<string, string>> = {
  noCommonSlot: 'scheduling.why.noCommonSlot',
  commonSlotsTaken: 'scheduling.why.commonSlotsTaken',
  fullyBooked: 'scheduling.why.fullyBooked',
  tablesFull: 'scheduling.why.tablesFull',
  meetingLimitReached: 'scheduling.why.meetingLimitReached',
  stillFits: 'scheduling.why.stillFits',
  notSchedulable: 'scheduling.why.notSchedulable',
};

const REMEDY_IDS: Readonly<Record<string, string>> = {
  openTable: 'scheduling.remedy.openTable',
  addLine: 'scheduling.remedy.addLine',
  addDelegate: 'scheduling.remedy.addDelegate',
  widenAvailability: 'scheduling.remedy.widenAvailability',
  raiseMeetingLimit: 'scheduling.remedy.raiseMeetingLimit',
  addSlots: 'scheduling.remedy.addSlots',
  placeByHand: 'scheduling.remedy.placeByHand',
};

export interface LeftoversPaneProps {
  readonly board: Board;
  readonly pickedUp: string | null;
  readonly canPlace: boolean;
  readonly onPickUp: (agreementId: string) => void;
}

/** What was not placed, by reason, and what would help most. */
export function LeftoversPane({ board, pickedUp, canPlace, onPickUp }: LeftoversPaneProps) {
  const intl = useIntl();
  const clock = useTime();
  const say = (id: string) => intl.formatMessage({ id });
  const groups = [...Map.groupBy(board.leftovers, ({ reason }) => reason)].map(([reason, pairs], index): LeftoverGroup => ({
    id: reason,
    title: say(TITLE_IDS[reason] ?? 'scheduling.reason.notSchedulable'),
    count: pairs.length,
    opened: index === 0,
    pairs: pairs.map((pair) => ({
      id: pair.agreementId,
      sides: [{ name: pair.firstName }, { name: pair.secondName }],
      reason: <Why pair={pair} remedies={pair.remedies.map((remedy) => remedyText(remedy, board, intl, clock))} />,
      actions: canPlace && (
        <Button size="sm" disabled={pickedUp === pair.agreementId} onClick={() => onPickUp(pair.agreementId)}>
          <FormattedMessage id="scheduling.leftovers.place" />
        </Button>
      ),
    })),
  }));
  return (
    <Leftovers
      title={say('scheduling.leftovers.title')}
      total={<FormattedMessage id="scheduling.leftovers.total" values={{ count: board.leftovers.length, agreed: board.version?.score?.agreed ?? (board.version?.meetings ?? 0) + board.leftovers.length, b: (parts) => <b key="b">{parts}</b> }} />}
      help={{ title: say('scheduling.leftovers.help'), changes: board.topRemedies.map((remedy, index) => ({ id: String(index), gain: `+${intl.formatNumber(remedy.cures)}`, text: remedyText(remedy, board, intl, clock) })) }}
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

function Why({ pair, remedies }: { readonly pair: BoardLeftover; readonly remedies: readonly string[] }) {
  return (
    <>
      <FormattedMessage
        id={SENTENCE_IDS[pair.reason] ?? 'scheduling.why.notSchedulable'}
        values={{ first: pair.firstName, second: pair.secondName, organisation: pair.organisation ?? '', count: pair.count ?? 0, ofCount: pair.ofCount ?? 0 }}
      />
      {remedies.length > 0 && (
        <>
          {' '}
          <FormattedMessage id="scheduling.leftovers.wayOut" values={{ remedies: remedies.join('; ') }} />
        </>
      )}
    </>
  );
}

function remedyText({ kind, organisation, day, slotId, tableId }: BoardRemedy, board: Board, intl: IntlShape, clock: VenueClock): string {
  const slot = board.slots.find(({ id }) => id === slotId);
  const dayStart = board.slots.find((one) => one.day === day)?.startsAt;
  return intl.formatMessage(
    { id: REMEDY_IDS[kind] ?? 'scheduling.remedy.addSlots' },
    { organisation: organisation ?? '', day: dayStart ? clock.day(dayStart) : '', time: slot ? clock.dayTime(slot.startsAt) : '', table: board.tables.find(({ id }) => id === tableId)?.label ?? '' },
  );
}
