import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'start',
  home: [{ path: '/', lazy: () => import('./HomePage.tsx').then(({ HomePage }) => ({ Component: HomePage })), handle: { titleId: 'start.page.title', layout: 'full' } }],
};
