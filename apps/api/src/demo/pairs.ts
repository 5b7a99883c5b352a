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
  /** Whichever of the two has a sign-in, the sender if both have; null if none has. */
  readonly shownId: string | null;
  /** Both have a sign-in: what they agree on can be tried from either side. */
  readonly isBetweenShown: boolean;
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
  const [ukrainian, foreign] = [firms.filter(({ isUkrainian }) => isUkrainian), firms.filter(({ isUkrainian }) => !isUkrainian)];
  const pairs = ukrainian.flatMap((one) =>
    foreign.flatMap((other) => {
      const [sender, recipient] = random.next() < 0.5 ? [one, other] : [other, one];
      return pairOf(sender, recipient) ?? pairOf(recipient, sender) ?? [];
    }),
  );
  const shuffled = random.shuffled(pairs);
  return [...shuffled.filter(({ isBetweenShown }) => isBetweenShown), ...shuffled.filter(({ shownId, isBetweenShown }) => shownId !== null && !isBetweenShown), ...shuffled.filter(({ shownId }) => shownId === null)];
}

/**
 * The place of each pair in a round: every firm with a sign-in goes through the round on its own, so that each of them
 * sees all of it; the others go through it together.
 */
export function placesInRound(pairs: readonly DemoPair[]): readonly (readonly [place: number, pair: DemoPair])[] {
  const next = new Map<string | null, number>();
  return pairs.map((pair) => {
    const place = next.get(pair.shownId) ?? 0;
    next.set(pair.shownId, place + 1);
    return [place, pair];
  });
}

/** The sender gets what the recipient offers. */
function pairOf(sender: Firm, recipient: Firm): DemoPair | null {
  const fits = sender.needs.flatMap((needNodeCode) => recipient.offers.map((offerNodeCode) => ({ needNodeCode, offerNodeCode, coverage: nodeCoverage(needNodeCode, offerNodeCode) })));
  const best = fits.sort((a, b) => b.coverage - a.coverage)[0];
  if (!best || best.coverage < 0.5) return null;
  const shown = [sender, recipient].filter(({ isShown }) => isShown);
  return { senderId: sender.id, recipientId: recipient.id, needNodeCode: best.needNodeCode, offerNodeCode: best.offerNodeCode, shownId: shown[0]?.id ?? null, isBetweenShown: shown.length === 2 };
}
