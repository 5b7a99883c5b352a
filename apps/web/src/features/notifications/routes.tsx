import { type FeatureRoute, type FeatureRoutes } from '../../app/feature-routes.ts';

const page = (path: string): FeatureRoute => ({
  path,
  lazy: () => import('./NotificationsPage.tsx').then(({ NotificationsPage }) => ({ Component: NotificationsPage })),
  handle: { titleId: 'notifications.page.title' },
});

export const routes: FeatureRoutes = { feature: 'notifications', event: [page('notifications')], account: [page('/notifications')] };
