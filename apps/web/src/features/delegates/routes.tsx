import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'delegates',
  event: [{ path: 'delegates', lazy: () => import('./DelegatesPage.tsx').then(({ DelegatesPage }) => ({ Component: DelegatesPage })), handle: { titleId: 'delegates.page.title' } }],
};
