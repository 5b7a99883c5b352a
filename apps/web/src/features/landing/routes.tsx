import { type FeatureRoutes } from '../../app/feature-routes.ts';

const sections = [
  { id: 'sides', labelId: 'app.public.who' },
  { id: 'sample', labelId: 'app.public.how' },
  { id: 'dates', labelId: 'app.public.dates' },
  { id: 'safety', labelId: 'app.public.safety' },
] as const;

export const routes: FeatureRoutes = {
  feature: 'landing',
  public: [{ path: '/e/:slug', lazy: () => import('./LandingPage.tsx').then(({ LandingPage }) => ({ Component: LandingPage })), handle: { titleId: 'landing.page.title', layout: 'full', sections } }],
};
