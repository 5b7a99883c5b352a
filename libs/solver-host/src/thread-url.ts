/**
 * The thread's entry beside this file: `schedule-thread.ts` among the sources, `schedule-thread.js` where a bundler has
 * put everything into one folder (there it must be an entry of that name).
 */
export function defaultThreadUrl(from: string = import.meta.url): URL {
  const extension = new URL(from).pathname.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./schedule-thread.${extension}`, from);
}
