import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'meetings',
  event: [{ path: 'requests', lazy: () => import('./RequestsPage.tsx').then((m) => ({ Component: m.RequestsPage })), handle: { titleId: 'meetings.page.title' } }],
};
