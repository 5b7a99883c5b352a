export { slugFrom } from './slug-from.ts';
