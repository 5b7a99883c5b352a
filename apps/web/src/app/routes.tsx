import { SheetBody } from '@spilno/ui';
import { type RouteObject } from 'react-router';
import { type FeatureRoute, type FeatureRoutes } from './feature-routes.ts';
import { FeatureFrame } from './frames/feature-frame.tsx';
import { PublicMessage } from './frames/public-message.tsx';
import { NotFound } from './not-found.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { RootFrame } from './root-frame.tsx';
import { RouteError } from './route-error.tsx';

/**
 * All addresses of the application: each feature's pages in the frames it names.
 * @param prefetch - called when a page of a feature is about to load, to fetch its messages beside its code
 */
export function appRoutes(features: readonly FeatureRoutes[], prefetch: (feature: string) => void): RouteObject[] {
  const pagesOf = (frame: Exclude<keyof FeatureRoutes, 'feature'>): RouteObject[] =>
    features.flatMap(({ feature, [frame]: routes }) =>
      routes ? [{ element: <FeatureFrame feature={feature} />, errorElement: <RouteError />, children: routes.map((route) => withPrefetch(route, () => prefetch(feature))) }] : [],
    );
  const lost: RouteObject = { path: '*', element: <NotFound /> };
  return [
    {
      element: <RootFrame />,
      errorElement: <PublicMessage><RouteError /></PublicMessage>,
      HydrateFallback: PageSkeleton,
      children: [
        { lazy: () => import('./frames/public-frame.tsx').then(({ PublicFrame }) => ({ Component: PublicFrame })), children: [...pagesOf('public'), lost] },
        { lazy: () => import('./frames/home-frame.tsx').then(({ HomeFrame }) => ({ Component: HomeFrame })), children: pagesOf('home') },
        { lazy: () => import('./frames/account-frame.tsx').then(({ AccountFrame }) => ({ Component: AccountFrame })), children: pagesOf('account') },
        { path: '/e/:slug', lazy: () => import('./frames/focused-frame.tsx').then(({ FocusedFrame }) => ({ Component: FocusedFrame })), children: pagesOf('focused') },
        { path: '/e/:slug', lazy: () => import('./frames/event-frame.tsx').then(({ EventFrame }) => ({ Component: EventFrame })), children: [...pagesOf('event'), lost] },
        {
          path: '/e/:slug/organise',
          lazy: () => import('./frames/organiser-frame.tsx').then(({ OrganiserFrame }) => ({ Component: OrganiserFrame })),
          children: [...pagesOf('organise'), { path: '*', element: <SheetBody><NotFound /></SheetBody> }],
        },
      ],
    },
  ];
}

function withPrefetch(route: FeatureRoute, prefetch: () => void): RouteObject {
  const { lazy } = route;
  if (typeof lazy !== 'function') return route;
  return {
    ...route,
    lazy: () => {
      prefetch();
      return lazy();
    },
  } as RouteObject;
}
