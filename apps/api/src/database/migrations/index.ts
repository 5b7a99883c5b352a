import { Core1764000000001 } from './0001-core.ts';

/** In the order in which they are applied. */
export const MIGRATIONS = [Core1764000000001];
