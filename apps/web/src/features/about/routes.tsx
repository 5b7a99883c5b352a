import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'about',
  public: [
    { path: '/privacy', lazy: () => import('./PrivacyPage.tsx').then(({ PrivacyPage }) => ({ Component: PrivacyPage })), handle: { titleId: 'about.privacy.title' } },
    { path: '/accessibility', lazy: () => import('./AccessibilityPage.tsx').then(({ AccessibilityPage }) => ({ Component: AccessibilityPage })), handle: { titleId: 'about.accessibility.title' } },
  ],
};
