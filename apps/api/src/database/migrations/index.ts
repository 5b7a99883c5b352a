import { Core1764000000001 } from './0001-core.ts';
import { AnotherTime1764000000003 } from './0003-another-time.ts';

/** In the order in which they are applied. */
export const MIGRATIONS = [Core1764000000001, AnotherTime1764000000003];
