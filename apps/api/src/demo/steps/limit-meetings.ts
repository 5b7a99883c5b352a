import { SYSTEM } from '../../common/index.ts';
import { EventReader, EventSetupService } from '../../events/index.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';

/** Fewer than some firms have agreed to: what is above stays without a meeting, and says so. */
const MOST_MEETINGS = 9;

export const limitMeetings: DemoStep = {
  name: 'limit-meetings',
  async run(world) {
    const { eventId, eventSlug } = await demoForum(world);
    const { version, participantTypes } = await world.app.get(EventReader).setup(eventId);
    const limited = participantTypes.map(({ code, openToRegistration, maxOpenRequests, maxMustWishes }) => ({ code, openToRegistration, maxOpenRequests, maxMustWishes, maxMeetings: MOST_MEETINGS }));
    await world.app.get(EventSetupService).setParticipantTypes(SYSTEM, eventId, { eventSlug, version, participantTypes: limited });
  },
};
