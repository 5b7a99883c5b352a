import { inTransaction } from '../../database/index.ts';
import { ResourcePools } from '../../events/index.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';

const INTERPRETERS = [
  { name: 'Ukrainian – Polish', languages: ['uk', 'pl'], size: 2 },
  { name: 'Ukrainian – German', languages: ['uk', 'de'], size: 2 },
  { name: 'Ukrainian – Turkish', languages: ['uk', 'tr'], size: 1 },
] as const;

/** Some firms come with people who do without English, and the forum has interpreters for most of them; associations are shown around. */
export const addInterpreters: DemoStep = {
  name: 'add-interpreters',
  async run(world) {
    const { eventId } = await demoForum(world);
    await world.source.query(
      `with chosen as (select id, row_number() over (partition by languages order by legal_name) as place from registration where event_id = $1 and type_code = 'foreignCompany' and 'en' = any(languages) and languages && '{pl,de,tr,fr}'),
         silent as (update registration r set languages = array_remove(r.languages, 'en') from chosen c where r.event_id = $1 and r.id = c.id and c.place % 4 = 1 returning r.id)
       update delegate d set languages = array_remove(d.languages, 'en') from silent s where d.event_id = $1 and d.registration_id = s.id`,
      [eventId],
    );
    const [days] = (await world.source.query(`select (select time_zone from event where id = $1) as zone, max(date)::text as last from event_day where event_id = $1`, [eventId])) as [{ zone: string; last: string }];
    const pools = [
      ...INTERPRETERS.map(({ name, languages, size }) => ({ id: null, kind: 'interpreter', name, languages, participantTypes: [], size, absences: size > 1 ? [{ date: days.last, startsAt: '14:00', endsAt: '18:00', away: 1 }] : [] })),
      { id: null, kind: 'escort', name: 'Protocol', languages: [], participantTypes: ['association'], size: 6, absences: [] },
    ];
    const refusal = await inTransaction(world.source, (manager) => world.app.get(ResourcePools).replace(manager, eventId, days.zone, pools));
    if (refusal) throw new Error(`the demo's interpreters are refused: ${refusal.message}`);
  },
};
