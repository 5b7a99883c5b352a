import { SYSTEM } from '../../common/index.ts';
import { EventCreation, EventReader, EventSetupService } from '../../events/index.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep, DEMO_EVENT_SLUG } from '../demo-world.ts';

const DAY_MS = 86_400_000;
/** Where the firms of the file come from; the event was opened to the last three of them. */
const COUNTRIES = ['US', 'GB', 'FR', 'DE', 'PL', 'CZ', 'TR', 'DK', 'SE', 'NO'];

/** The event with its deadlines and its venue. */
export const makeForum: DemoStep = {
  name: 'make-forum',
  async run(world) {
    const { app } = world;
    await app.get(EventCreation).create(SYSTEM, { slug: DEMO_EVENT_SLUG, name: 'Joint Production Forum 2027', nameUk: 'Форум спільного виробництва 2027', city: 'Kyiv', cityUk: 'Київ' });
    const { eventId, eventSlug } = await demoForum(world);
    const setup = app.get(EventSetupService);
    const version = async (): Promise<number> => (await app.get(EventReader).setup(eventId)).version;
    const { days, name, nameUk, city, cityUk, tables } = await app.get(EventReader).setup(eventId);
    const opening = days[0]!.slots[0]!.startsAt.getTime();
    await setup.describe(SYSTEM, eventId, { eventSlug, version: await version(), name, nameUk, city, cityUk, partnerCountries: COUNTRIES });
    await setup.setDeadlines(SYSTEM, eventId, {
      eventSlug, version: await version(), registrationOpensAt: new Date(opening - 150 * DAY_MS), registrationClosesAt: new Date(opening - 21 * DAY_MS),
      wishesCloseAt: new Date(opening - 14 * DAY_MS), requestsCloseAt: new Date(opening - 5 * DAY_MS),
    });
    await setup.setTables(SYSTEM, eventId, { eventSlug, version: await version(), tables: tables.map(({ id, label }, index) => ({ id, label, ...(index < 12 ? { hall: 'Hall A', hallUk: 'Зал А' } : { hall: 'Hall B', hallUk: 'Зал Б' }) })) });
    await setup.setVenue(SYSTEM, eventId, { eventSlug, version: await version(), venue: 'Exhibition centre, entrance 3', venueReleasedAt: new Date(opening - 2 * DAY_MS) });
  },
};
