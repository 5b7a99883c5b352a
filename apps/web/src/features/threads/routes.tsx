import { type FeatureRoutes } from '../../app/feature-routes.ts';

const lazy = () => import('./ThreadsPage.tsx').then(({ ThreadsPage }) => ({ Component: ThreadsPage }));

export const routes: FeatureRoutes = {
  feature: 'threads',
  event: [
    { path: 'messages', lazy, handle: { titleId: 'threads.page.title' } },
    { path: 'messages/:id', lazy, handle: { titleId: 'threads.page.title' } },
  ],
};
