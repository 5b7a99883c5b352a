import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'session',
  public: [
    { path: '/sign-in', lazy: () => import('./SignInPage.tsx').then(({ SignInPage }) => ({ Component: SignInPage })), handle: { titleId: 'session.signIn.title' } },
    { path: '/link/:token', lazy: () => import('./OpenLinkPage.tsx').then(({ OpenLinkPage }) => ({ Component: OpenLinkPage })), handle: { titleId: 'session.link.title' } },
    {
      path: '/reset-password/:token',
      lazy: () => import('./ResetPasswordPage.tsx').then(({ ResetPasswordPage }) => ({ Component: ResetPasswordPage })),
      handle: { titleId: 'session.reset.title' },
    },
  ],
};
