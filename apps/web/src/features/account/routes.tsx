import { type FeatureRoute, type FeatureRoutes } from '../../app/feature-routes.ts';

const settings = (path: string): FeatureRoute => ({
  path,
  lazy: () => import('./SettingsPage.tsx').then(({ SettingsPage }) => ({ Component: SettingsPage })),
  handle: { titleId: 'account.settings.title' },
});

export const routes: FeatureRoutes = {
  feature: 'account',
  event: [settings('settings'), { path: 'more', lazy: () => import('./MorePage.tsx').then(({ MorePage }) => ({ Component: MorePage })), handle: { titleId: 'account.more.title' } }],
  account: [settings('/settings')],
};
