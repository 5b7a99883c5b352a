import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'broadcasts',
  organise: [
    { path: 'messages', lazy: () => import('./BroadcastsPage.tsx').then(({ BroadcastsPage }) => ({ Component: BroadcastsPage })), handle: { titleId: 'broadcasts.page.title' } },
    { path: 'messages/new', lazy: () => import('./ComposePage.tsx').then(({ ComposePage }) => ({ Component: ComposePage })), handle: { titleId: 'broadcasts.compose.title' } },
  ],
};
