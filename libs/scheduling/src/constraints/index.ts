import type { Occupancy } from '../occupancy.ts';
import type { ProblemIndex } from '../problem-index.ts';
import type { ScheduledMeeting } from '../schedule.ts';
import type { Conflict, HardRule } from './conflict.ts';
import { delegateAvailable } from './delegate-available.ts';
import { delegateOncePerSlot } from './delegate-once-per-slot.ts';
import { helpersWalk } from './helpers-walk.ts';
import { meetingsPerOrganisation } from './meetings-per-organisation.ts';
import { neverAt } from './never-at.ts';
import { orderKept } from './order-kept.ts';
import { organisationLines } from './organisation-lines.ts';
import { pairAgreedOnce } from './pair-agreed-once.ts';
import { pinnedKept } from './pinned-kept.ts';
import { poolAvailable } from './pool-available.ts';
import { restKept } from './rest-kept.ts';
import { slotUsable } from './slot-usable.ts';
import { tableOncePerSlot } from './table-once-per-slot.ts';
import { tableOpen } from './table-open.ts';
import { walkKept } from './walk-kept.ts';

export { orderKept } from './order-kept.ts';
export { restKept } from './rest-kept.ts';
export { helpersWalk } from './helpers-walk.ts';
export { walkKept } from './walk-kept.ts';
export { preferredSlot } from './preferred-slot.ts';
export type { Conflict, HardRule } from './conflict.ts';

/** Every hard rule, from what can never be mended to what another place would mend. */
export const HARD_RULES: readonly HardRule[] = [
  pairAgreedOnce,
  pinnedKept,
  meetingsPerOrganisation,
  slotUsable,
  neverAt,
  orderKept,
  delegateAvailable,
  delegateOncePerSlot,
  organisationLines,
  restKept,
  poolAvailable,
  tableOpen,
  tableOncePerSlot,
  walkKept,
  helpersWalk,
];

/** All that speaks against a meeting beside the others; empty: it may stand there. */
export const conflictsOf = (meeting: ScheduledMeeting, index: ProblemIndex, others: Occupancy): readonly Conflict[] =>
  HARD_RULES.flatMap((rule) => rule(meeting, index, others));
