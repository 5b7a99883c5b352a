import path from 'node:path';

/** Among the sources the files of the taxonomy stay where they are; a bundle has them beside it (`vite.config.mjs`). */
const FOLDER = import.meta.url.endsWith('.ts') ? '../../../../libs/taxonomy/models' : '.';
const fileOf = (name: string): string => path.resolve(import.meta.dirname, FOLDER, name);

/** What finds codes for a text. */
export const CODE_MODEL_FILE = fileOf('text-codes.bin.gz');
/** Every code with its titles. */
export const CODE_TABLE_FILE = fileOf('code-titles.json.gz');
/** The entry of the thread. */
export const CODE_THREAD_URL = new URL(`./code-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);
