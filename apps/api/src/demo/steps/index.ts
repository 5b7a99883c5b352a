import { type DemoStep } from '../demo-world.ts';
import { addInterpreters } from './add-interpreters.ts';
import { agreePreviews } from './agree-previews.ts';
import { bringLists } from './bring-lists.ts';
import { editDraft } from './edit-draft.ts';
import { importRegistrations } from './import-registrations.ts';
import { limitMeetings } from './limit-meetings.ts';
import { makeForum } from './make-forum.ts';
import { makePeople } from './make-people.ts';
import { nameEssentials } from './name-essentials.ts';
import { openMatching } from './open-matching.ts';
import { publishSchedule } from './publish-schedule.ts';
import { planDraft } from './plan-draft.ts';
import { sendRequests } from './send-requests.ts';
import { setWishes } from './set-wishes.ts';
import { vetRegistrations } from './vet-registrations.ts';

/** In this order; a new step goes where what it needs is there. */
export const DEMO_STEPS: readonly DemoStep[] = [
  makeForum,
  makePeople,
  importRegistrations,
  nameEssentials,
  vetRegistrations,
  bringLists,
  agreePreviews,
  openMatching,
  sendRequests,
  limitMeetings,
  addInterpreters,
  publishSchedule,
  setWishes,
  planDraft,
  editDraft,
];
