import fs from 'node:fs/promises';
import path from 'node:path';

/** The file that the demo's organiser brings in; the build lays it beside the programs. */
export const readRegistrationsFile = (): Promise<Uint8Array> => fs.readFile(path.join(import.meta.dirname, 'forum-252.csv'));
