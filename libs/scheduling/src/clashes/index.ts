export { findClashes, type Clash, type Crowd } from './find-clashes.ts';
