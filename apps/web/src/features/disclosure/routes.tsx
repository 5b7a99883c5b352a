import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'disclosure',
  event: [{ path: 'disclosure', lazy: () => import('./DisclosurePage.tsx').then(({ DisclosurePage }) => ({ Component: DisclosurePage })), handle: { titleId: 'disclosure.page.title' } }],
  organise: [{ path: 'viewing', lazy: () => import('./ViewingAlertsPage.tsx').then(({ ViewingAlertsPage }) => ({ Component: ViewingAlertsPage })), handle: { titleId: 'disclosure.alerts.title' } }],
};
