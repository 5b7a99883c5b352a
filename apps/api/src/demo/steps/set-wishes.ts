import { type WishStrength } from '@spilno/meetings';
import { WishService } from '../../meetings/index.ts';
import { atOnce } from '../at-once.ts';
import { leadScopes } from '../demo-actors.ts';
import { demoForum } from '../demo-forum.ts';
import { type DemoStep } from '../demo-world.ts';
import { demoPairs, placesInRound } from '../pairs.ts';

const SEED = 28;
const PAIRS = 150;
const ROUND: readonly (readonly [WishStrength, WishStrength | null])[] = [
  ['must', 'would'], ['would', null], ['no', null], ['would', 'would'], ['would', null], ['must', null], ['would', null], ['must', 'must'], ['no', 'would'], ['would', null],
];

/** Wishes of both sides and of one alone; where both wish, the next run of the scheduler counts them as agreed. */
export const setWishes: DemoStep = {
  name: 'set-wishes',
  async run(world) {
    const forum = await demoForum(world);
    const leads = await leadScopes(world, forum);
    const wishes = world.app.get(WishService);
    const pairs = await demoPairs(world, forum, SEED);
    const shown = pairs.filter(({ shownId }) => shownId !== null).slice(0, 30);
    const others = pairs.filter(({ shownId }) => shownId === null).slice(0, PAIRS);
    await atOnce(placesInRound([...shown, ...others]), 8, async ([place, { senderId, recipientId, shownId }]) => {
      const [one, other] = ROUND[place % ROUND.length]!;
      const wisherId = shownId ?? senderId;
      const wishedId = wisherId === senderId ? recipientId : senderId;
      await wishes.set(leads.get(wisherId)!, wishedId, one);
      if (other) await wishes.set(leads.get(wishedId)!, wisherId, other);
    });
  },
};
