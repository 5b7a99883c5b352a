import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'organiser',
  organise: [
    { path: 'dashboard', lazy: () => import('./DashboardPage.tsx').then(({ DashboardPage }) => ({ Component: DashboardPage })), handle: { titleId: 'organiser.dashboard.title' } },
    { path: 'registrations', lazy: () => import('./RegistrationsPage.tsx').then(({ RegistrationsPage }) => ({ Component: RegistrationsPage })), handle: { titleId: 'organiser.registrations.title' } },
    { path: 'import', lazy: () => import('./ImportPage.tsx').then(({ ImportPage }) => ({ Component: ImportPage })), handle: { titleId: 'organiser.import.title' } },
    { path: 'import/:batchId', lazy: () => import('./ImportPage.tsx').then(({ ImportPage }) => ({ Component: ImportPage })), handle: { titleId: 'organiser.import.title' } },
    { path: 'import/:batchId/rows/:rowNumber', lazy: () => import('./MendRowPage.tsx').then(({ MendRowPage }) => ({ Component: MendRowPage })), handle: { titleId: 'organiser.mend.pageTitle' } },
    { path: 'requests', lazy: () => import('./requests/OrganiserRequestsPage.tsx').then(({ OrganiserRequestsPage }) => ({ Component: OrganiserRequestsPage })), handle: { titleId: 'organiser.requests.title' } },
    { path: 'matching', lazy: () => import('./gaps/GapMapPage.tsx').then(({ GapMapPage }) => ({ Component: GapMapPage })), handle: { titleId: 'organiser.gaps.title' } },
    { path: 'matching/invite', lazy: () => import('./invite/InvitePage.tsx').then(({ InvitePage }) => ({ Component: InvitePage })), handle: { titleId: 'organiser.invite.title' } },
    { path: 'matching/attention', lazy: () => import('./attention/AttentionPage.tsx').then(({ AttentionPage }) => ({ Component: AttentionPage })), handle: { titleId: 'organiser.attention.title' } },
    { path: 'matching/learning', lazy: () => import('./learning/LearningPage.tsx').then(({ LearningPage }) => ({ Component: LearningPage })), handle: { titleId: 'organiser.learning.title' } },
    { path: 'failed-mails', lazy: () => import('./FailedMailsPage.tsx').then(({ FailedMailsPage }) => ({ Component: FailedMailsPage })), handle: { titleId: 'organiser.mails.title' } },
    { path: 'rooms', lazy: () => import('./RoomsPage.tsx').then(({ RoomsPage }) => ({ Component: RoomsPage })), handle: { titleId: 'organiser.rooms.title' } },
    { path: 'setup/copy', lazy: () => import('./copy/CopyEventPage.tsx').then(({ CopyEventPage }) => ({ Component: CopyEventPage })), handle: { titleId: 'organiser.copy.title' } },
    { path: 'setup', lazy: () => import('./SetupPage.tsx').then(({ SetupPage }) => ({ Component: SetupPage })), handle: { titleId: 'organiser.setup.title' } },
  ],
};
