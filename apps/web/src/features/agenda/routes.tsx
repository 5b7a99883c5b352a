import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'agenda',
  event: [
    { path: 'agenda', lazy: () => import('./AgendaPage.tsx').then(({ AgendaPage }) => ({ Component: AgendaPage })), handle: { titleId: 'agenda.page.title' } },
    { path: 'agenda/print', lazy: () => import('./AgendaPrintPage.tsx').then(({ AgendaPrintPage }) => ({ Component: AgendaPrintPage })), handle: { titleId: 'agenda.print.title' } },
    { path: 'agenda/:meetingId', lazy: () => import('./MeetingPage.tsx').then(({ MeetingPage }) => ({ Component: MeetingPage })), handle: { titleId: 'agenda.meeting.title' } },
  ],
};
