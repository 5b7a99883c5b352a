/**
 * The entry of a thread beside this file: `schedule-thread.ts` among the sources, `schedule-thread.js` where a bundler has
 * put everything into one folder (there it must be an entry of that name).
 */
export function defaultThreadUrl(kind: 'schedule' | 'simulation' | 'proof' = 'schedule', from: string = import.meta.url): URL {
  const extension = new URL(from).pathname.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${kind}-thread.${extension}`, from);
}
