import { type FeatureRoutes } from '../../app/feature-routes.ts';

export const routes: FeatureRoutes = {
  feature: 'scheduling',
  organise: [
    { path: 'board', lazy: () => import('./BoardPage.tsx').then(({ BoardPage }) => ({ Component: BoardPage })), handle: { titleId: 'scheduling.board.title' } },
    { path: 'meetings', lazy: () => import('./MeetingsPage.tsx').then(({ MeetingsPage }) => ({ Component: MeetingsPage })), handle: { titleId: 'scheduling.list.title' } },
    { path: 'interpreters', lazy: () => import('./InterpretersPage.tsx').then(({ InterpretersPage }) => ({ Component: InterpretersPage })), handle: { titleId: 'scheduling.interpreters.title' } },
    { path: 'versions', lazy: () => import('./VersionsPage.tsx').then(({ VersionsPage }) => ({ Component: VersionsPage })), handle: { titleId: 'scheduling.versions.title' } },
    { path: 'versions/compare', lazy: () => import('./ComparePage.tsx').then(({ ComparePage }) => ({ Component: ComparePage })), handle: { titleId: 'scheduling.compare.title' } },
    { path: 'what-if', lazy: () => import('./WhatIfPage.tsx').then(({ WhatIfPage }) => ({ Component: WhatIfPage })), handle: { titleId: 'scheduling.whatIf.title' } },
    { path: 'simulator', lazy: () => import('./SimulatorPage.tsx').then(({ SimulatorPage }) => ({ Component: SimulatorPage })), handle: { titleId: 'scheduling.simulator.title' } },
    { path: 'stand-by', lazy: () => import('./StandByPage.tsx').then(({ StandByPage }) => ({ Component: StandByPage })), handle: { titleId: 'scheduling.standBy.title' } },
    { path: 'repair', lazy: () => import('./RepairPage.tsx').then(({ RepairPage }) => ({ Component: RepairPage })), handle: { titleId: 'scheduling.repair.title' } },
    { path: 'disruption', lazy: () => import('./DisruptionPage.tsx').then(({ DisruptionPage }) => ({ Component: DisruptionPage })), handle: { titleId: 'scheduling.disruption.title' } },
  ],
};
