import { FormattedMessage } from 'react-intl';
import { type BoardLeftover } from './board-documents.ts';

/** Message id of each reason in a word or two. */
export const LEFTOVER_TITLE_IDS: Readonly<Record<string, string>> = {
  noCommonSlot: 'scheduling.reason.noCommonSlot',
  commonSlotsTaken: 'scheduling.reason.commonSlotsTaken',
  fullyBooked: 'scheduling.reason.fullyBooked',
  tablesFull: 'scheduling.reason.tablesFull',
  poolTaken: 'scheduling.reason.poolTaken',
  orderLeavesNoSlot: 'scheduling.reason.orderLeavesNoSlot',
  restLeavesNoSlot: 'scheduling.reason.restLeavesNoSlot',
  walkLeavesNoSlot: 'scheduling.reason.walkLeavesNoSlot',
  meetingLimitReached: 'scheduling.reason.meetingLimitReached',
  stillFits: 'scheduling.reason.stillFits',
  notSchedulable: 'scheduling.reason.notSchedulable',
};

const SENTENCE_IDS: Readonly<Record<string, string>> = {
  noCommonSlot: 'scheduling.why.noCommonSlot',
  commonSlotsTaken: 'scheduling.why.commonSlotsTaken',
  fullyBooked: 'scheduling.why.fullyBooked',
  tablesFull: 'scheduling.why.tablesFull',
  poolTaken: 'scheduling.why.poolTaken',
  orderLeavesNoSlot: 'scheduling.why.orderLeavesNoSlot',
  restLeavesNoSlot: 'scheduling.why.restLeavesNoSlot',
  walkLeavesNoSlot: 'scheduling.why.walkLeavesNoSlot',
  meetingLimitReached: 'scheduling.why.meetingLimitReached',
  stillFits: 'scheduling.why.stillFits',
  notSchedulable: 'scheduling.why.notSchedulable',
};

/** The reason of a leftover in facts: slots, delegates, limits; before that, that it was published, and why that meeting is lost. */
export function LeftoverReasonWords({ pair }: { readonly pair: BoardLeftover }) {
  return (
    <>
      {pair.lostFromVersion !== null && <><FormattedMessage id="scheduling.why.lost" values={{ number: pair.lostFromVersion, cause: pair.lostCause ?? 'noPlace' }} />{' '}</>}
      <Why pair={pair} />
    </>
  );
}

function Why({ pair }: { readonly pair: BoardLeftover }) {
  return (
    <FormattedMessage
      id={SENTENCE_IDS[pair.reason] ?? 'scheduling.why.notSchedulable'}
      values={{ first: pair.firstName, second: pair.secondName, organisation: pair.organisation ?? '', pool: pair.pool ?? '', count: pair.count ?? 0, ofCount: pair.ofCount ?? 0 }}
    />
  );
}
