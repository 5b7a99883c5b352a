import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'registration',
  focused: [
    { path: 'register', lazy: () => import('./RegisterPage.tsx').then(({ RegisterPage }) => ({ Component: RegisterPage })), handle: { titleId: 'registration.start.title' } },
    { path: 'register/:step', lazy: () => import('./StepPage.tsx').then(({ StepPage }) => ({ Component: StepPage })), handle: { titleId: 'registration.step.title' } },
  ],
  event: [{ path: 'registration', lazy: () => import('./MyRegistrationPage.tsx').then(({ MyRegistrationPage }) => ({ Component: MyRegistrationPage })), handle: { titleId: 'registration.mine.title' } }],
};
