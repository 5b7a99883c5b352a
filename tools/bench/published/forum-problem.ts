import { type AgreementId, type DelegateId, type OrganisationId, type SchedulingProblem, type Slot, type SlotId, type TableId } from '@spilno/scheduling';
import { type ScaleInstance } from './read-scale-instance.ts';

const MINUTE_MS = 60_000;
const slotId = (slot: number): SlotId => `slot ${slot}` as SlotId;
const organisationId = (at: number): OrganisationId => `organisation ${at}` as OrganisationId;

/** An instance as the product's worker gets it: organisations with one delegate each, slots of twenty minutes on days from nine o'clock on, half of a day as times ruled out. */
export function forumProblem({ days, slotsPerDay, tables, participants, meetings, unavailable }: ScaleInstance): SchedulingProblem {
  const slots = Array.from({ length: days * slotsPerDay }, (_, at): Slot => {
    const [day, place] = [Math.floor(at / slotsPerDay), at % slotsPerDay];
    const startMs = Date.UTC(2027, 8, 21 + day, 6) + place * 20 * MINUTE_MS;
    return { id: slotId(at), day: new Date(startMs).toISOString().slice(0, 10), partOfDay: place < slotsPerDay >> 1 ? 'morning' : 'afternoon', startMs, endMs: startMs + 20 * MINUTE_MS };
  });
  const outside = ['any', 'morning', 'afternoon'].map((half) => slots.filter(({ partOfDay }) => half !== 'any' && partOfDay !== half).map(({ id }) => id));
  return {
    slots,
    tables: Array.from({ length: tables }, (_, at) => ({ id: `table ${at}` as TableId, closedSlotIds: [] })),
    organisations: Array.from({ length: participants }, (_, at) => ({ id: organisationId(at), parallelLines: 1, maxMeetings: slots.length })),
    delegates: Array.from({ length: participants }, (_, at) => ({ id: `delegate ${at}` as DelegateId, organisationId: organisationId(at), unavailableSlotIds: unavailable[at]!.map(slotId) })),
    pairs: meetings.map(([first, second, half], at) => ({
      agreementId: `agreement ${at}` as AgreementId, organisationAId: organisationId(first), organisationBId: organisationId(second),
      priority: 1, preferredDelegateAIds: [], preferredDelegateBIds: [], timeWish: null, neverSlotIds: outside[half]!,
    })),
    blocks: [],
    pinned: [],
    exclusions: [],
  };
}
