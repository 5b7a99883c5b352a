import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage, VIEWER, type Answers } from '../../testing/render-page.tsx';
import { AuditPage } from './AuditPage.tsx';

const line = (id: number, more: object = {}) => ({ __typename: 'AuditLine', id: String(id), happenedAt: '2027-07-01T08:20:00.000Z', actorKind: 'account', actorId: 'a', actorName: 'Olena Koval', eventSlug: 'forum', action: 'event.roleGranted', subjectKind: 'account', subjectId: '0123456789', facts: '{"role":"organiser"}', ...more });
const FORUM = { __typename: 'PublicEvent', slug: 'forum', name: 'Forum', nameUk: null, timeZone: 'Europe/Kyiv', isRegistrationOpen: true, matchingOpenedAt: null, approvedOrganisations: 0, days: [] };
type Variables = Record<string, unknown>;

const open = (answers: Record<string, (variables: Variables) => unknown>, path = '/admin/audit') =>
  renderPage(<AuditPage />, {
    feature: 'administration', path, viewer: { ...VIEWER, isAdministrator: true },
    answers: { AdministrationEvent: ({ eventSlug }: Variables) => ({ event: eventSlug === 'forum' ? FORUM : null }), AdministrationEvents: () => ({ events: { __typename: 'EventConnection', nodes: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } } }), ...answers } as unknown as Answers,
  });

describe('the audit log', () => {
  it('says who did what to whom, and that the system or the console did', async () => {
    await open({ AdministrationAudit: () => ({ auditLog: [line(9), line(8, { actorKind: 'console', actorId: null, actorName: null, action: 'event.created' })] }) });
    const row = (await screen.findByText('event.roleGranted')).closest('tr')!;
    expect(row.textContent).toContain('Thu 1 Jul, 11:20');
    expect(row.textContent).toContain('Olena Koval');
    expect(row.textContent).toContain('roleorganiser');
    expect(screen.getByText('event.created').closest('tr')!.textContent).toContain('Console');
  });

  it('filters by the address and goes on to older entries', async () => {
    const asked: Variables[] = [];
    await open({ AdministrationAudit: (variables) => (asked.push(variables), { auditLog: Array.from({ length: 100 }, (_, at) => line(500 - at)) }) }, '/admin/audit?action=event.&event=forum');
    await screen.findByText('401');
    fireEvent.click(screen.getByText('Older entries'));
    await waitFor(() => expect(asked).toEqual([{ action: 'event.', slug: 'forum', first: 100, before: null }, { action: 'event.', slug: 'forum', first: 100, before: '401' }]));
  });

  it('names an event and a place in the log that there are not, and goes on without', async () => {
    const asked: Variables[] = [];
    await open({ AdministrationAudit: (variables) => (asked.push(variables), { auditLog: [line(9)] }) }, '/admin/audit?action=event.&event=gone&before=x');
    expect((await screen.findByText('Event: “gone”', { exact: false })).textContent).toContain('Older entries: “x”');
    await waitFor(() => expect(asked.at(-1)).toEqual({ action: 'event.', slug: null, first: 100, before: null }));
  });

  it('shows from where on a seal does not fit', async () => {
    await open({ AdministrationAudit: () => ({ auditLog: [] }), AdministrationIntegrity: () => ({ auditIntegrity: { __typename: 'AuditIntegrity', isIntact: false, sealedEntries: 12, brokenAtEntryId: '13' } }) });
    fireEvent.click(screen.getByText('Check the seals'));
    expect((await screen.findByRole('alert')).textContent).toContain('A seal does not fit, from entry 13 on.');
    expect(screen.getByText('No entry fits')).toBeTruthy();
  });
});
