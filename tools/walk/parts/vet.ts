import { type Firm, type Forum } from '../forum.ts';
import { type Session } from '../session.ts';
import { EVENT } from '../walker.ts';

type Verdict = 'approve' | 'return' | 'reject';

interface Queue {
  readonly cases: readonly { readonly id: string; readonly registrationId: string }[];
}

/** Two officers decide on every firm: one is returned and sent in again, on one they disagree and the third decides. */
export async function vet(forum: Forum): Promise<void> {
  const { walker, firms, officers, slug } = forum;
  const [first, second, third] = officers;
  await walker.readRefused({ step: 'firm-reads-queue', as: firms.brandt.lead, operation: 'vettingQueue', declares: EVENT, variables: { eventSlug: slug }, fields: 'nextCursor' }, 'FORBIDDEN');

  await decide(forum, firms.brandt, first, 'approve');
  const brandt = await caseOf(forum, firms.brandt, first);
  await walker.refused({ step: 'same-officer-decides-again', as: first, operation: 'decideVettingCase', input: { eventSlug: slug, caseId: brandt.id, version: brandt.version, verdict: 'approve' } }, 'NotPossible');
  await walker.refused({ step: 'organiser-decides', as: forum.organiser, operation: 'decideVettingCase', input: { eventSlug: slug, caseId: brandt.id, version: brandt.version, verdict: 'approve' } }, 'FORBIDDEN');
  await decide(forum, firms.brandt, second, 'approve');
  await approve(forum, firms.rubin);

  await decide(forum, firms.wisla, first, 'return', 'Please name the owner of the holding.');
  await decide(forum, firms.wisla, third, 'return', 'Please name the owner of the holding.');
  await sendInAgain(forum, firms.wisla);
  await approve(forum, firms.wisla);

  await decide(forum, firms.yavir, first, 'approve');
  await decide(forum, firms.yavir, second, 'reject', 'The certificate could not be found.');
  await decide(forum, firms.yavir, third, 'approve', 'The certificate is in the register.');
  for (const firm of Object.values(firms)) await expectStatus(forum, firm, 'approved');
}

async function approve(forum: Forum, firm: Firm): Promise<void> {
  const [first, second] = forum.officers;
  await decide(forum, firm, first, 'approve');
  await decide(forum, firm, second, 'approve');
}

async function decide(forum: Forum, firm: Firm, officer: Session, verdict: Verdict, reason = ''): Promise<void> {
  const { id, version } = await caseOf(forum, firm, officer);
  await forum.walker.mutate({ step: `${officer.name}-${verdict}s`, as: officer, operation: 'decideVettingCase', input: { eventSlug: forum.slug, caseId: id, version, verdict, reason } }, 'VettingDecided');
}

async function caseOf({ walker, slug }: Forum, firm: Firm, officer: Session): Promise<{ id: string; version: number }> {
  const queue = await walker.read<Queue>({ step: `${officer.name}-queue`, as: officer, operation: 'vettingQueue', declares: EVENT, variables: { eventSlug: slug }, fields: 'cases { id registrationId }' }, 'VettingQueue', ({ value }) =>
    (value as Queue).cases.some(({ registrationId }) => registrationId === firm.registrationId) ? null : `${firm.name} is not in the queue`,
  );
  const id = queue.cases.find(({ registrationId }) => registrationId === firm.registrationId)!.id;
  return walker.read({ step: `${officer.name}-opens-case`, as: officer, operation: 'vettingCase', declares: `${EVENT}, $id: ID!`, variables: { eventSlug: slug, id }, fields: 'id version' }, 'VettingCase');
}

async function sendInAgain({ walker, slug }: Forum, { key, lead }: Firm): Promise<void> {
  const own = await walker.read<{ version: number; status: { reasons: string[] } }>({ step: `${key}-reads-reasons`, as: lead, operation: 'myRegistration', declares: EVENT, variables: { eventSlug: slug }, fields: 'version status { status reasons }' }, 'MyRegistration', ({ value }) =>
    (value as { status: { reasons: string[] } }).status.reasons.length > 0 ? null : 'a returned registration names no reason',
  );
  await walker.mutate({ step: `${key}-submits-again`, as: lead, operation: 'submitRegistration', input: { eventSlug: slug, version: own.version, consents: true } }, 'RegistrationSaved');
}

async function expectStatus({ walker, slug }: Forum, { key, lead }: Firm, wanted: string): Promise<void> {
  await walker.read({ step: `${key}-is-${wanted}`, as: lead, operation: 'myRegistration', declares: EVENT, variables: { eventSlug: slug }, fields: 'status { status }' }, 'MyRegistration', ({ value }) => {
    const { status } = (value as { status: { status: string } }).status;
    return status === wanted ? null : `the firm reads ${status} instead of ${wanted}`;
  });
}
