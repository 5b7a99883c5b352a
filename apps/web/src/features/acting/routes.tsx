import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'acting',
  event: [{ path: 'from-organisers', lazy: () => import('./FromOrganisersPage.tsx').then(({ FromOrganisersPage }) => ({ Component: FromOrganisersPage })), handle: { titleId: 'acting.from.title' } }],
  organise: [{ path: 'registrations/:registrationId/act', lazy: () => import('./ActPage.tsx').then(({ ActPage }) => ({ Component: ActPage })), handle: { titleId: 'acting.page.title' } }],
};
