import { type SignIn } from '../sign-ins.ts';
import { type Forum } from '../forum.ts';
import { EVENT } from '../walker.ts';

/** Staff of the demo signs in; the administrator makes an event of the walk's own and gives it an organiser and three officers. */
export async function setUp(forum: Forum, signIns: readonly SignIn[]): Promise<void> {
  const { walker, anonymous, administrator, organiser, officers, slug } = forum;
  const of = (kind: string): SignIn[] => signIns.filter((one) => one.kind === kind);
  const staff = [[administrator, of('administrator')[0]!], [organiser, of('organiser')[0]!], ...officers.map((officer, at) => [officer, of('vettingOfficer')[at]!] as const)] as const;
  await walker.readRefused({ step: 'stranger-reads-set-up', as: anonymous, operation: 'eventSetup', declares: EVENT, variables: { eventSlug: 'forum' }, fields: 'version' }, 'UNAUTHENTICATED');
  await walker.refused({ step: 'wrong-password', as: anonymous, operation: 'signIn', input: { email: `nobody@${slug}.example`, password: 'not the password' } }, 'SignInRefused');
  for (const [session, { email, password }] of staff) await walker.mutate({ step: `${session.name}-signs-in`, as: session, operation: 'signIn', input: { email, password } }, 'SignedIn');

  const event = { slug, name: `Walk ${forum.mark}`, nameUk: `Шлях ${forum.mark}` };
  await walker.refused({ step: 'organiser-makes-event', as: organiser, operation: 'createEvent', input: event }, 'FORBIDDEN');
  await walker.mutate({ step: 'create-event', as: administrator, operation: 'createEvent', input: event }, 'EventSetup');
  await walker.refused({ step: 'same-slug-again', as: administrator, operation: 'createEvent', input: event }, 'EventSlugTaken');
  const grants = [['organiser', staff[1][1]], ...officers.map((_, at) => ['vettingOfficer', of('vettingOfficer')[at]!] as const)] as const;
  for (const [role, { email }] of grants) {
    await walker.mutate({ step: `grant-${role}`, as: administrator, operation: 'grantEventRole', input: { eventSlug: slug, email, role } }, 'EventRolesChanged');
  }
  await walker.read({ step: 'public-page', as: anonymous, operation: 'event', declares: EVENT, variables: { eventSlug: slug }, fields: 'isRegistrationOpen openTypes' }, 'PublicEvent');
  const list = { as: anonymous, fields: 'nodes { slug isRegistrationOpen }' };
  await walker.read({ ...list, step: 'stranger-finds-the-event', operation: 'events', declares: '$search: String', variables: { search: forum.mark } }, 'EventConnection', ({ text }) => (text.includes(slug) ? null : 'the event is not among those found by its name'));
  await walker.read({ ...list, step: 'stranger-reads-open-events', operation: 'openEvents', declares: '$first: Int!', variables: { first: 100 } }, 'EventConnection', ({ text }) => (text.includes('"isRegistrationOpen":false') ? 'an event that takes no registrations is among the open ones' : null));
  await walker.readRefused({ ...list, step: 'more-events-than-a-page', operation: 'openEvents', declares: '$first: Int!', variables: { first: 101 } }, 'BAD_USER_INPUT');
}
