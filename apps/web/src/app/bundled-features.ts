import { type FeatureRoutes } from './feature-routes.ts';

const modules = import.meta.glob<{ routes: FeatureRoutes }>('../features/*/routes.tsx', { eager: true });

/** Every feature of the build, found by its `routes.tsx`. */
export const bundledFeatures: readonly FeatureRoutes[] = Object.values(modules).map(({ routes }) => routes);
