export { useLanguages } from './choices.ts';
export { failureOf, type SaveFailure } from './save-answer.ts';
