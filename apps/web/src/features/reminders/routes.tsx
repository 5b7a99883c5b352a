import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'reminders',
  organise: [{ path: 'reminders', lazy: () => import('./RemindersPage.tsx').then(({ RemindersPage }) => ({ Component: RemindersPage })), handle: { titleId: 'reminders.page.title' } }],
};
