import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'mailbox',
  public: [{ path: '/mailbox', lazy: () => import('./MailboxPage.tsx').then(({ MailboxPage }) => ({ Component: MailboxPage })), handle: { titleId: 'mailbox.page.title' } }],
};
