import { type INestApplicationContext } from '@nestjs/common';
import { CONSOLE, UserError } from '../common/index.ts';
import { AffinityModelReader, AffinityModelUseService, AffinityTrainingService } from '../matching/index.ts';
import { type Command } from './command.ts';
import { type ConsoleOutput } from './console-output.ts';
import { eventIdOf } from './event-id-of.ts';
import { EXIT, type ExitCode } from './exit-code.ts';

/** Learns weights from what was shown at an event. One that is not over is learned from only when that is said. */
export async function trainMatching(app: INestApplicationContext, { eventSlug, alsoUnfinished }: Extract<Command, { kind: 'trainMatching' }>, output: ConsoleOutput): Promise<ExitCode> {
  const eventId = await eventIdOf(app, eventSlug, output);
  if (!eventId) return EXIT.refused;
  if (!alsoUnfinished && !(await app.get(AffinityModelReader).isOver(eventId))) {
    output.refusal('notOver', `"${eventSlug}" is not over: much of what was shown has not been answered yet. Add --unfinished to learn from it all the same.`);
    return EXIT.refused;
  }
  const outcome = await app.get(AffinityTrainingService).trainNow(CONSOLE, eventId);
  if ('message' in outcome) {
    output.refusal(outcome instanceof UserError ? outcome.constructor.name : outcome.kind, `${outcome.message} The weights set by hand stay.`);
    return EXIT.refused;
  }
  return compareMatching(app, eventSlug, output);
}

/** How the newest model fares beside the weights by hand, on firms that it was not learned from. */
export async function compareMatching(app: INestApplicationContext, eventSlug: string, output: ConsoleOutput): Promise<ExitCode> {
  const eventId = await eventIdOf(app, eventSlug, output);
  if (!eventId) return EXIT.refused;
  const learning = await app.get(AffinityModelReader).read(eventId);
  const model = learning.models.find(({ status }) => status === 'done');
  if (!model) {
    output.refusal('nothingLearned', `Nothing has been learned for "${eventSlug}". Train with: npm run cli -- matching train --event ${eventSlug}`);
    return EXIT.refused;
  }
  const { logLoss, ndcg, parts, isBetter, isUsed, decisions, positives, heldOutDecisions, heldOutFirms } = model;
  const figures = (name: string, figure: NonNullable<typeof logLoss>): string => `${name}: by hand ${figure.byHand.toFixed(4)}, learned ${figure.learned.toFixed(4)}, difference ${figure.difference.toFixed(4)} [${figure.low.toFixed(4)}, ${figure.high.toFixed(4)}]`;
  output.result(
    { event: eventSlug, modelId: model.id, decisions, wanted: positives, heldOutDecisions, heldOutFirms, logLoss, ndcg, parts, isBetter, isUsed },
    `Learned from ${decisions} pairs of who was shown whom, ${positives} of them wanted; judged on ${heldOutDecisions} of ${heldOutFirms} other firms.`,
    figures('Log-loss (less is better)', logLoss!),
    figures('NDCG of the first ten (more is better)', ndcg!),
    `Weights by hand → learned: ${parts.map(({ code, byHand, learned }) => `${code} ${byHand} → ${learned}`).join(', ')}`,
    isUsed ? 'It is in use.' : isBetter ? `It is better. Use it with: npm run cli -- matching use --event ${eventSlug}` : 'It is not better beyond doubt: the weights set by hand stay.',
  );
  return EXIT.done;
}

export async function useMatching(app: INestApplicationContext, eventSlug: string, output: ConsoleOutput): Promise<ExitCode> {
  const eventId = await eventIdOf(app, eventSlug, output);
  if (!eventId) return EXIT.refused;
  const { models } = await app.get(AffinityModelReader).read(eventId);
  const newest = models.find(({ status }) => status === 'done');
  if (!newest) return compareMatching(app, eventSlug, output);
  const refusal = await app.get(AffinityModelUseService).use({ eventId, actor: CONSOLE }, newest.id);
  if (refusal) {
    output.refusal(refusal.constructor.name, refusal.message);
    return EXIT.refused;
  }
  output.result({ event: eventSlug, modelId: newest.id, isUsed: true }, `"${eventSlug}" is scored with the learned weights from now on. Back with: npm run cli -- matching stop --event ${eventSlug}`);
  return EXIT.done;
}

export async function stopMatching(app: INestApplicationContext, eventSlug: string, output: ConsoleOutput): Promise<ExitCode> {
  const eventId = await eventIdOf(app, eventSlug, output);
  if (!eventId) return EXIT.refused;
  const refusal = await app.get(AffinityModelUseService).stop({ eventId, actor: CONSOLE });
  if (refusal) {
    output.refusal(refusal.constructor.name, refusal.message);
    return EXIT.refused;
  }
  output.result({ event: eventSlug, isUsed: false }, `"${eventSlug}" is scored with the weights it had before the model.`);
  return EXIT.done;
}
