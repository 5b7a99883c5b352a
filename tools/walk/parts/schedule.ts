import { type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';

interface Run {
  readonly status: string;
  readonly placed: number | null;
  readonly total: number | null;
  readonly failure: string | null;
}
interface Preview {
  readonly versionId: string;
  readonly revision: number;
  readonly receivers: readonly unknown[];
}

const AGREED = 2;

/** The organiser plans the agreed meetings, looks at the draft and publishes it. */
export async function schedule(forum: Forum): Promise<void> {
  const { walker, organiser, firms, slug } = forum;
  const run = { eventSlug: slug, seconds: 2, seed: 11 };
  await walker.refused({ step: 'firm-starts-run', as: firms.rubin.lead, operation: 'startScheduleRun', input: run }, 'FORBIDDEN');
  await walker.mutate({ step: 'start-run', as: organiser, operation: 'startScheduleRun', input: run }, 'ScheduleRunAccepted');
  const done = await walker.until<Run>({ step: 'run-ends', as: organiser, operation: 'scheduleRun', declares: EVENT, variables: { eventSlug: slug }, fields: 'status placed total failure' }, ({ status }) => status !== 'queued' && status !== 'running', 90);
  if (done.status !== 'done') walker.report.failed('run-is-good', 'scheduleRun', done.status, `the run ended as ${done.status}: ${done.failure ?? 'no reason'}`);
  if (done.placed !== AGREED) walker.report.failed('all-are-placed', 'scheduleRun', String(done.placed), `${done.placed} of ${AGREED} agreed meetings are placed`);
  await walker.readRefused({ step: 'draft-is-not-in-agendas', as: firms.brandt.lead, operation: 'agenda', declares: EVENT, variables: { eventSlug: slug }, fields: 'publishedAt meetings { id }' }, 'Agenda', ({ value }) => ((value as { meetings: unknown[] }).meetings.length === 0 ? null : 'a draft is visible in an agenda'));
  const preview = await walker.read<Preview>({ step: 'preview-of-publishing', as: organiser, operation: 'publishPreview', declares: EVENT, variables: { eventSlug: slug }, fields: 'versionId revision receivers { delegateId }' }, 'PublishPreview', ({ value }) => ((value as Preview).receivers.length === 4 ? null : 'four people are to be told'));
  const input = { eventSlug: slug, versionId: preview.versionId, revision: preview.revision };
  await walker.mutate({ step: 'publish', as: organiser, operation: 'publishSchedule', input, fields: '... on SchedulePublished { told }' }, 'SchedulePublished', ({ value }) => ((value as { told: number }).told === 4 ? null : `${(value as { told: number }).told} people were told, not four`));
  await walker.refused({ step: 'publish-twice', as: organiser, operation: 'publishSchedule', input }, 'NotPossible');
}
