import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { type Board, type BoardRemedy } from './board-documents.ts';

const REMEDY_IDS: Readonly<Record<string, string>> = {
  openTable: 'scheduling.remedy.openTable',
  addLine: 'scheduling.remedy.addLine',
  addDelegate: 'scheduling.remedy.addDelegate',
  widenAvailability: 'scheduling.remedy.widenAvailability',
  raiseMeetingLimit: 'scheduling.remedy.raiseMeetingLimit',
  enlargePool: 'scheduling.remedy.enlargePool',
  addSlots: 'scheduling.remedy.addSlots',
  placeByHand: 'scheduling.remedy.placeByHand',
};

/** What a remedy is, in words: "Second delegate from Halvor". */
export function useRemedyText({ slots, tables }: Pick<Board, 'slots' | 'tables'>): (remedy: BoardRemedy) => string {
  const intl = useIntl();
  const clock = useTime();
  return useCallback(
    ({ kind, organisation, pool, day, slotId, tableId }: BoardRemedy) => {
      const slot = slots.find(({ id }) => id === slotId);
      const dayStart = slots.find((one) => one.day === day)?.startsAt;
      return intl.formatMessage(
        { id: REMEDY_IDS[kind] ?? 'scheduling.remedy.addSlots' },
        { organisation: organisation ?? '', pool: pool ?? '', day: dayStart ? clock.day(dayStart) : '', time: slot ? clock.dayTime(slot.startsAt) : '', table: tables.find(({ id }) => id === tableId)?.label ?? '' },
      );
    },
    [slots, tables, intl, clock],
  );
}
