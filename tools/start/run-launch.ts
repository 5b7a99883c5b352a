import { onceAbandoned } from './ancestors.ts';
import { Launch, type Product } from './launch.ts';
import { Problem } from './problem.ts';
import { readSettings } from './settings.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LAST_RESORT_MS = 4_800;

/** Runs a product in the foreground until a signal, the end of the command that started it, or a loss ends it. Does not return. */
export async function runLaunch(product: Product, root: string): Promise<never> {
  const voice = { say: writeTo(process.stdout), warn: writeTo(process.stderr) };
  let launch: Launch | null = null;
  let isStopping = false;
  const quit = (code: number) => {
    if (isStopping) return launch?.kill();
    isStopping = true;
    setTimeout(() => process.exit(code), LAST_RESORT_MS);
    void Promise.resolve(launch?.stop()).finally(() => process.exit(code));
  };
  for (const signal of SIGNALS) process.on(signal, () => quit(0));
  onceAbandoned(process.env, () => quit(1));
  try {
    launch = new Launch(readSettings(process.env, root, process.env['INIT_CWD'] ?? process.cwd()), product, voice);
    return await launch.run();
  } catch (error) {
    if (!isStopping) {
      voice.warn(error instanceof Problem ? error.message : String((error as Error).stack ?? error));
      quit(1);
    }
    return new Promise(() => undefined);
  }
}

/** A terminal that is gone is no reason to fail. */
function writeTo(stream: NodeJS.WriteStream): (line: string) => void {
  stream.on('error', () => undefined);
  return (line) => void stream.write(`${line}\n`);
}
