export { useLanguages } from './choices.ts';
