import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'start',
  account: [{ path: '/', lazy: () => import('./StartPage.tsx').then(({ StartPage }) => ({ Component: StartPage })), handle: { titleId: 'start.page.title' } }],
};
