export { CZECH } from './czech.ts';
export { ENGLISH } from './english.ts';
export { FRENCH } from './french.ts';
export { GERMAN } from './german.ts';
export { POLISH } from './polish.ts';
export { TURKISH } from './turkish.ts';
export { UKRAINIAN } from './ukrainian.ts';
