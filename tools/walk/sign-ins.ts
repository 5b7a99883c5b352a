import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataDirOf } from '../start/settings.ts';

export interface SignIn {
  readonly kind: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Sign-ins of a running demo, from its data folder.
 * @throws when the folder holds none
 */
export function readSignIns(root: string): readonly SignIn[] {
  const file = path.join(dataDirOf(process.env, root, process.env['INIT_CWD'] ?? process.cwd()), 'demo-sign-ins.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SignIn[];
  } catch {
    throw new Error(`No sign-ins of a demo in ${file}: start the demo with npm start, and name its folder in SPILNO_DATA_DIR.`);
  }
}
