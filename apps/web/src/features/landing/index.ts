export { useEventWords } from './use-event-words.ts';
