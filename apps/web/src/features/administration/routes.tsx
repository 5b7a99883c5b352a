import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'administration',
  account: [
    { path: '/admin/accounts', lazy: () => import('./AccountsPage.tsx').then(({ AccountsPage }) => ({ Component: AccountsPage })), handle: { titleId: 'administration.accounts.title' } },
    { path: '/admin/events', lazy: () => import('./EventsPage.tsx').then(({ EventsPage }) => ({ Component: EventsPage })), handle: { titleId: 'administration.events.title' } },
    { path: '/admin/events/:slug', lazy: () => import('./EventPage.tsx').then(({ EventPage }) => ({ Component: EventPage })), handle: { titleId: 'administration.event.title' } },
    { path: '/admin/vocabulary', lazy: () => import('./vocabulary/VocabularyPage.tsx').then(({ VocabularyPage }) => ({ Component: VocabularyPage })), handle: { titleId: 'administration.vocabulary.title' } },
    { path: '/admin/screening', lazy: () => import('./screening/DeniedListsPage.tsx').then(({ DeniedListsPage }) => ({ Component: DeniedListsPage })), handle: { titleId: 'administration.screening.title' } },
    { path: '/admin/audit', lazy: () => import('./AuditPage.tsx').then(({ AuditPage }) => ({ Component: AuditPage })), handle: { titleId: 'administration.audit.title' } },
  ],
};
