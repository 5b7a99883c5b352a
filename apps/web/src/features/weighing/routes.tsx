import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'weighing',
  organise: [{ path: 'matching/rules', lazy: () => import('./MatchRulesPage.tsx').then(({ MatchRulesPage }) => ({ Component: MatchRulesPage })), handle: { titleId: 'weighing.page.title' } }],
};
