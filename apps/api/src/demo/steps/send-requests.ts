import { type MeetingRequestAct } from '@spilno/meetings';
import { type DelegateScope, SYSTEM } from '../../common/index.ts';
import { DemoClock } from '../../events/index.ts';
import { JobRegistry } from '../../jobs/index.ts';
import { ActOnRequestService, SendRequestService } from '../../meetings/index.ts';
import { atOnce } from '../at-once.ts';
import { leadScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep, type DemoWorld } from '../demo-world.ts';
import { type DemoPair, demoPairs, placesInRound } from '../pairs.ts';

const DAY_MS = 86_400_000;
const SEED = 27;
const MESSAGES = [
  'We would like to learn what volumes you could deliver and how we could begin with a small series.',
  'Your capability fits a programme that we start next year. Let us talk about forms of cooperation.',
  'Ми шукаємо партнера для спільного виробництва і готові показати свій досвід.',
];

type Fate = 'pending' | MeetingRequestAct['kind'] | 'acceptThenCancel';
interface PlannedRequest {
  readonly pair: DemoPair;
  readonly fate: Fate;
  readonly place: number;
}

/** How requests end, in turns; each firm with a sign-in sees the whole round. */
const ROUND: readonly Fate[] = [
  'pending', 'accept', 'accept', 'decline', 'counter', 'withdraw', 'expire', 'acceptThenCancel', 'accept', 'pending', 'accept', 'accept', 'accept', 'pending', 'accept', 'accept', 'expire', 'accept', 'counter', 'accept',
  'accept', 'pending', 'accept', 'decline', 'accept',
];
const REQUESTS = 140;
/** Accepted at once besides, between firms without a sign-in, so that the hall is full. */
const MORE_AGREED = 125;
const MOST_AGREED = 4;
/** Firms that everybody wants to meet, as often as the event lets them agree. */
const SOUGHT_AFTER = 5;
const MOST_OF_SOUGHT_AFTER = 12;

/** Requests in every state, the old ones sent when the clock of the event stood days ago. */
export const sendRequests: DemoStep = {
  name: 'send-requests',
  async run(world) {
    const forum = await demoForum(world);
    const leads = await leadScopes(world, forum);
    const planned = plan(await demoPairs(world, forum, SEED));
    const clock = world.app.get(DemoClock);
    await clock.move(SYSTEM, forum.eventId, new Date(Date.now() - 6 * DAY_MS));
    await sendAll(world, leads, planned.filter(({ fate }) => fate === 'expire'));
    for (const daysAgo of [2, 1]) {
      await clock.move(SYSTEM, forum.eventId, new Date(Date.now() - daysAgo * DAY_MS));
      await sendAll(world, leads, planned.filter(({ fate, place }) => fate !== 'expire' && place % 3 === daysAgo));
    }
    await clock.move(SYSTEM, forum.eventId, null);
    await sendAll(world, leads, planned.filter(({ fate, place }) => fate !== 'expire' && place % 3 === 0));
    await world.app.get(JobRegistry).all().find(({ name }) => name === 'expire-requests')!.handle({}, new AbortController().signal);
  },
};

/** No firm gets so many that its quota refuses them. */
function plan(pairs: readonly DemoPair[]): PlannedRequest[] {
  const perFirm = new Map<string, number>();
  const chosen: DemoPair[] = [];
  for (const pair of pairs) {
    const most = pair.shownId === null ? 5 : 12;
    const firms = [pair.senderId, pair.recipientId];
    if (chosen.length === REQUESTS) break;
    if (firms.some((id) => (perFirm.get(id) ?? 0) >= most)) continue;
    for (const id of firms) perFirm.set(id, (perFirm.get(id) ?? 0) + 1);
    chosen.push(pair);
  }
  const agreed = chosen.filter(({ isBetweenShown }) => isBetweenShown);
  return [
    ...moreAgreed(pairs, chosen).map((pair, at): PlannedRequest => ({ pair, place: at, fate: 'accept' })),
    ...agreed.map((pair): PlannedRequest => ({ pair, place: 1, fate: 'accept' })),
    ...placesInRound(chosen.filter(({ isBetweenShown }) => !isBetweenShown)).map(([place, pair]) => ({ pair, place, fate: ROUND[place % ROUND.length]! })),
  ];
}

function moreAgreed(pairs: readonly DemoPair[], chosen: readonly DemoPair[]): DemoPair[] {
  const taken = new Set(chosen);
  const free = pairs.filter((pair) => pair.shownId === null && !taken.has(pair));
  const soughtAfter = new Set([...new Set(free.map(({ recipientId }) => recipientId))].slice(0, SOUGHT_AFTER));
  const isSought = ({ senderId, recipientId }: DemoPair): boolean => soughtAfter.has(senderId) || soughtAfter.has(recipientId);
  const perFirm = new Map<string, number>();
  const more: DemoPair[] = [];
  for (const pair of [...free.filter(isSought), ...free.filter((one) => !isSought(one))]) {
    const sides = [pair.senderId, pair.recipientId];
    if (more.length === MORE_AGREED) break;
    if (sides.some((id) => (perFirm.get(id) ?? 0) >= (soughtAfter.has(id) ? MOST_OF_SOUGHT_AFTER : MOST_AGREED))) continue;
    for (const id of sides) perFirm.set(id, (perFirm.get(id) ?? 0) + 1);
    more.push(pair);
  }
  return more;
}

async function sendAll(world: DemoWorld, leads: ReadonlyMap<string, DelegateScope>, planned: readonly PlannedRequest[]): Promise<void> {
  await atOnce(planned, 4, async ({ pair, fate, place }) => {
    const sender = leads.get(pair.senderId)!;
    const { needNodeCode, offerNodeCode, recipientId } = pair;
    const sent = await world.app.get(SendRequestService).send(sender, { recipientId, message: MESSAGES[place % MESSAGES.length]!, topic: { direction: 'get', needNodeCode, offerNodeCode } });
    if ('requestId' in sent && !sent.isAgreed) await live(world, { sender, recipient: leads.get(recipientId)!, requestId: sent.requestId }, fate);
  });
}

async function live(world: DemoWorld, { sender, recipient, requestId }: { sender: DelegateScope; recipient: DelegateScope; requestId: string }, fate: Fate): Promise<void> {
  const act = (scope: DelegateScope, version: number, step: MeetingRequestAct) => world.app.get(ActOnRequestService).act(scope, { requestId, version, act: step });
  switch (fate) {
    case 'accept':
      await act(recipient, 1, { kind: 'accept' });
      return;
    case 'decline':
      await act(recipient, 1, { kind: 'decline', reason: 'Our delegates have no time left for this topic.' });
      return;
    case 'counter':
      await act(recipient, 1, { kind: 'counter', timeWish: { day: null, partOfDay: 'afternoon', text: 'Our engineer joins after lunch.' } });
      return;
    case 'withdraw':
      await act(sender, 1, { kind: 'withdraw' });
      return;
    case 'acceptThenCancel':
      await act(recipient, 1, { kind: 'accept' });
      await act(sender, 2, { kind: 'cancel', reason: 'The delegate who knows the topic cannot come.' });
      return;
    case 'pending':
    case 'expire':
    case 'cancel':
      return;
  }
}
