import { type FullWorld } from './harness/full-world.ts';
import { ADMINISTRATOR } from './harness/product.ts';

/** A page and who opens it; nobody is signed in where nobody is named. */
export interface Page {
  readonly address: string;
  readonly as: string | null;
}

/** Every page of the product, in a world where there is something on it. */
export function pagesOf({ slug, organiser, officers, foreign, ukrainian, beginner, meetingId, caseId, importBatchId }: FullWorld): readonly Page[] {
  const event = `/e/${slug}`;
  const each = (as: string | null, addresses: readonly string[]): Page[] => addresses.map((address) => ({ as, address }));
  return [
    ...each(null, ['/', '/mailbox', '/sign-in', '/link/not-a-link', '/reset-password/not-a-link', '/nowhere', '/privacy', '/accessibility', event, `${event}/register`]),
    ...each(foreign.email, [
      `${event}/overview`, `${event}/matches`, `${event}/matches/${ukrainian.registrationId}`, `${event}/matches/compare?compare=${ukrainian.registrationId}`, `${event}/matches/recommended`, `${event}/matches/together`, `${event}/matches/${ukrainian.registrationId}/brief`, `${event}/requests`, `${event}/requests?box=agreed`, `${event}/agenda`, `${event}/agenda/print`, `${event}/agenda/${meetingId}`,
      `${event}/messages`, `${event}/messages/${ukrainian.registrationId}`, `${event}/registration`, `${event}/delegates`, `${event}/notifications`, `${event}/from-organisers`, `${event}/settings`, `${event}/more`,
    ]),
    ...each(ukrainian.email, [`${event}/matches/${foreign.registrationId}`, `${event}/requests`, `${event}/disclosure`]),
    ...each(beginner.email, ['organisation', 'delegates', 'capabilities', 'cooperation', 'particulars', 'check'].map((step) => `${event}/register/${step}`)),
    ...each(organiser, ['dashboard', 'dashboard?table=registered&table=countries&table=slots&table=gaps', 'registrations', 'registrations?need=P.MAC&check=late', 'matching', 'matching/invite', 'matching/attention', 'matching/rules', 'matching/learning', 'requests', 'requests?view=time', 'failed-mails', 'import', `import/${importBatchId}`, `import/${importBatchId}/rows/2`, `registrations/${foreign.registrationId}/act`, 'messages', 'messages/new?status=approved', 'reminders', 'board', 'meetings', 'meetings?list=leftovers', 'versions', 'versions/compare', 'what-if', 'simulator', 'stand-by', 'repair', 'disruption', 'rooms', 'viewing', 'setup', 'setup/copy'].map((path) => `${event}/organise/${path}`)),
    ...each(officers[2], [`${event}/organise/vetting?stage=all&case=${caseId}`]),
    ...each(ADMINISTRATOR, ['/', '/settings', '/notifications', '/admin/accounts', '/admin/events', `/admin/events/${slug}`, '/admin/audit', '/admin/vocabulary', '/admin/screening']),
  ];
}
