import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'vetting',
  organise: [{ path: 'vetting', lazy: () => import('./VettingPage.tsx').then((m) => ({ Component: m.VettingPage })), handle: { titleId: 'vetting.page.title' } }],
};
