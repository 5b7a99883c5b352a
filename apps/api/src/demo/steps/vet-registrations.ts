import { type VettingVerdict } from '@spilno/meetings';
import { type Actor, type EventScope } from '../../common/index.ts';
import { DecideCaseService } from '../../vetting/index.ts';
import { atOnce } from '../at-once.ts';
import { staffScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';
import { SHOWN_LEADS } from '../shown-leads.ts';

interface OpenCase {
  id: string;
  leadEmail: string;
}

/** What officer by officer decides about a case; the newest ones still wait. */
function verdictsOf(place: number, total: number): readonly VettingVerdict[] {
  if (place >= total - 12) return [];
  if (place >= total - 20) return ['approve'];
  if (place >= total - 22) return ['approve', 'return'];
  if (place >= total - 24) return ['return', 'return'];
  if (place >= total - 25) return ['reject', 'reject'];
  return ['approve', 'approve'];
}

const REASONS: Readonly<Record<VettingVerdict, string>> = {
  approve: '',
  return: 'Please add the owners above ten per cent and the number of your certificate.',
  reject: 'The registration number belongs to another company.',
};

/** Two officers decide on most of the registrations; some wait for the first, the second or the third of them. */
export const vetRegistrations: DemoStep = {
  name: 'vet-registrations',
  async run(world) {
    const { app, source } = world;
    const forum = await demoForum(world);
    const officers = await staffScopes(world, forum, 'vettingOfficer');
    const cases = (await source.query(
      `select c.id, d.email as "leadEmail" from vetting_case c join registration r on r.event_id = c.event_id and r.id = c.registration_id
       join delegate d on d.event_id = r.event_id and d.registration_id = r.id and d.is_lead where c.event_id = $1 and c.status = 'first' order by c.opened_at, c.id`,
      [forum.eventId],
    )) as OpenCase[];
    const service = app.get(DecideCaseService);
    await atOnce([...cases.entries()], 8, async ([place, { id, leadEmail }]) => {
      const isShown = SHOWN_LEADS.some(({ email }) => email === leadEmail);
      for (const [turn, verdict] of verdictsOf(isShown ? 0 : place, cases.length).entries()) {
        const officer = officerAt(officers, place + turn);
        await service.decide(officer, forum.eventId, { caseId: id, version: null, verdict, reason: REASONS[verdict] });
      }
    });
  },
};

const officerAt = (officers: readonly EventScope[], turn: number): Actor & { accountId: string } => officers[turn % officers.length]!.actor as Actor & { accountId: string };
