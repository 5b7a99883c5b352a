import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'landing',
  public: [{ path: '/e/:slug', lazy: () => import('./LandingPage.tsx').then(({ LandingPage }) => ({ Component: LandingPage })), handle: { titleId: 'landing.page.title', layout: 'full' } }],
};
