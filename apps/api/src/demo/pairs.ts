import { seededRandom } from '@spilno/kernel';
import { nodeCoverage } from '@spilno/matching';
import { type DemoForum } from './demo-forum.ts';
import { type DemoWorld } from './demo-world.ts';
import { SHOWN_LEADS } from './shown-leads.ts';

interface Firm {
  id: string;
  isUkrainian: boolean;
  isShown: boolean;
  offers: string[];
  needs: string[];
}

/** Two firms that have something for each other, and what. */
export interface DemoPair {
  readonly senderId: string;
  readonly recipientId: string;
  readonly needNodeCode: string;
  readonly offerNodeCode: string;
  /** One of the two firms with a sign-in is part of it. */
  readonly isShown: boolean;
}

/** Pairs of approved firms whose best need and offer cover each other, those with a sign-in first, in a fixed order. */
export async function demoPairs({ source }: DemoWorld, { eventId }: DemoForum, seed: number): Promise<readonly DemoPair[]> {
  const firms = (await source.query(
    `select r.id, r.type_code = 'ukrainianManufacturer' as "isUkrainian", d.email = any($2) as "isShown",
       array(select node_code from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and direction = 'offer' order by position) as offers,
       array(select node_code from capability_entry c where c.event_id = r.event_id and c.registration_id = r.id and direction = 'need' order by position) as needs
     from registration r join delegate d on d.event_id = r.event_id and d.registration_id = r.id and d.is_lead
     where r.event_id = $1 and r.status = 'approved' and r.hidden_at is null and (r.type_code <> 'ukrainianManufacturer' or r.preview_agreed_at is not null) order by r.registration_number_key collate "C"`,
    [eventId, SHOWN_LEADS.map(({ email }) => email)],
  )) as Firm[];
  const random = seededRandom(seed);
  const pairs = firms.filter(({ isUkrainian }) => isUkrainian).flatMap((one) => firms.filter(({ isUkrainian }) => !isUkrainian).flatMap((other) => (random.next() < 0.5 ? pairOf(one, other) : pairOf(other, one))));
  const shuffled = random.shuffled(pairs);
  return [...shuffled.filter(({ isShown }) => isShown), ...shuffled.filter(({ isShown }) => !isShown)];
}

/** The sender gets what the recipient offers. */
function pairOf(sender: Firm, recipient: Firm): DemoPair[] {
  const fits = sender.needs.flatMap((needNodeCode) => recipient.offers.map((offerNodeCode) => ({ needNodeCode, offerNodeCode, coverage: nodeCoverage(needNodeCode, offerNodeCode) })));
  const best = fits.sort((a, b) => b.coverage - a.coverage)[0];
  if (!best || best.coverage < 0.5) return [];
  return [{ senderId: sender.id, recipientId: recipient.id, needNodeCode: best.needNodeCode, offerNodeCode: best.offerNodeCode, isShown: sender.isShown || recipient.isShown }];
}
