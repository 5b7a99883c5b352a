import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'overview',
  event: [{ path: 'overview', lazy: () => import('./OverviewPage.tsx').then(({ OverviewPage }) => ({ Component: OverviewPage })), handle: { titleId: 'overview.page.title' } }],
};
