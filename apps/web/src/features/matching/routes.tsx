import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'matching',
  event: [
    { path: 'matches', lazy: () => import('./MatchesPage.tsx').then((m) => ({ Component: m.MatchesPage })), handle: { titleId: 'matching.page.title' } },
    { path: 'matches/together', lazy: () => import('./together/TogetherPage.tsx').then((m) => ({ Component: m.TogetherPage })), handle: { titleId: 'matching.together.title' } },
    { path: 'matches/recommended', lazy: () => import('./RecommendedPage.tsx').then((m) => ({ Component: m.RecommendedPage })), handle: { titleId: 'matching.recommended.title' } },
    { path: 'matches/compare', lazy: () => import('./ComparePage.tsx').then((m) => ({ Component: m.ComparePage })), handle: { titleId: 'matching.compare.title' } },
    { path: 'matches/:id/brief', lazy: () => import('./BriefPage.tsx').then(({ BriefPage }) => ({ Component: BriefPage })), handle: { titleId: 'matching.brief.title' } },
    { path: 'matches/:id', lazy: () => import('./MatchPage.tsx').then((m) => ({ Component: m.MatchPage })), handle: { titleId: 'matching.detail.title' } },
  ],
};
