import fs from 'node:fs';
import path from 'node:path';
import { localUrl, type Settings } from './settings.ts';

interface SignIn {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What people see when the product is ready. */
export function announcement(settings: Settings, seconds: number): string {
  const lines = ['', `  Spilno is ready (${seconds.toFixed(1)} s)`, '', `  Open   ${localUrl(settings)}`, `  Data   ${settings.dataDir}`, '  Stop   Ctrl-C', ''];
  if (settings.mode === 'real') return [...lines, '  Make the first administrator:', '', `    ${firstAdministrator(settings)}`, ''].join('\n');
  const isOpen = !['127.0.0.1', '::1', 'localhost'].includes(settings.host);
  const caution = isOpen ? ['  This demo can be reached from the network, with the sign-ins below.', ''] : [];
  return [...lines, ...caution, ...table(readSignIns(settings.dataDir)), ''].join('\n');
}

/** The whole line, to be pasted as it stands into a shell at the product's folder. */
export function firstAdministrator({ dataDir, isUsualDataDir }: Pick<Settings, 'dataDir' | 'isUsualDataDir'>): string {
  const folder = isUsualDataDir ? '' : `SPILNO_DATA_DIR=${quoted(dataDir)} `;
  return `${folder}npm run cli -- admin create --email you@example.org --name "Your Name"`;
}

const quoted = (word: string): string => (/^[\w./+:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

function readSignIns(dataDir: string): SignIn[] {
  const file = path.join(dataDir, 'demo-sign-ins.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as SignIn[]) : [];
}

function table(signIns: readonly SignIn[]): string[] {
  if (signIns.length === 0) return [];
  const rows = [{ role: 'Sign in as', email: 'E-mail', password: 'Password' }, ...signIns];
  const width = (column: 'role' | 'email') => Math.max(...rows.map((row) => row[column].length));
  return rows.map(({ role, email, password }) => `  ${role.padEnd(width('role'))}   ${email.padEnd(width('email'))}   ${password}`);
}
