import { sidesOf } from '../schedule.ts';
import type { HardRule } from './conflict.ts';

/** After so many slots in a row with meetings an organisation has a free one, or a break. */
export const restKept: HardRule = (meeting, index, others) => {
  const { maxInRow } = index.problem;
  if (maxInRow === undefined) return [];
  const stretch = index.stretchOf(meeting.slotId);
  const at = stretch.indexOf(meeting.slotId);
  return sidesOf(meeting).flatMap(({ organisationId }) => {
    const meets = (place: number): boolean => stretch[place] !== undefined && others.at(stretch[place]).some((other) => sidesOf(other).some((side) => side.organisationId === organisationId));
    let inRow = 1;
    for (let place = at - 1; meets(place); place--) inRow++;
    for (let place = at + 1; meets(place); place++) inRow++;
    return inRow <= maxInRow ? [] : [{ kind: 'noRest' as const, organisationId, maxInRow }];
  });
};
