import { parseArgs } from 'node:util';
import { err, ok, type Result } from '@spilno/kernel';
import { type Command, type CommandLine } from './command.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  slug: { type: 'string' },
  name: { type: 'string' },
  'first-day': { type: 'string' },
  event: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  publish: { type: 'string' },
  unfinished: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** @returns the command, or a sentence that says what is wrong with the line */
export function readCommandLine(words: readonly string[]): Result<CommandLine, string> {
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return err((error as Error).message.split('\n')[0]!);
  }
  const { values, positionals } = parsed;
  const isJson = values.json === true;
  if (values.help || positionals.length === 0 || positionals[0] === 'help') return ok({ command: { kind: 'help' }, isJson });
  const command = toCommand(positionals, values);
  return typeof command === 'string' ? err(command) : ok({ command, isJson });
}

function toCommand(words: readonly string[], values: Values): Command | string {
  const missing = (...names: (keyof Values)[]): string | null => {
    const name = names.find((each) => !values[each]);
    return name ? `--${name} is missing.` : null;
  };
  const [subject, verb, file] = words;
  if (subject === 'vocabulary' && words.length === 3 && verb === 'export') return { kind: 'exportVocabulary', file: file! };
  if (subject === 'vocabulary' && words.length === 3 && verb === 'import') return { kind: 'importVocabulary', file: file!, note: values.publish ?? null };
  switch (words.join(' ').startsWith('import') ? 'import' : words.join(' ')) {
    case 'event create':
      return missing('slug', 'name') ?? { kind: 'createEvent', slug: values.slug!, name: values.name!, firstDay: values['first-day'] ?? null };
    case 'import':
      if (words.length !== 2) return 'import takes one file.';
      return missing('event') ?? { kind: 'import', file: words[1]!, eventSlug: values.event! };
    case 'admin create':
      return { kind: 'createAdministrator', email: values.email ?? null, name: values.name ?? null, readsPassword: values['password-stdin'] === true };
    case 'officer add':
      return missing('event', 'email') ?? { kind: 'grantRole', eventSlug: values.event!, email: values.email!, name: values.name ?? null, role: 'vettingOfficer' };
    case 'role grant': {
      const { role } = values;
      if (role !== 'organiser' && role !== 'vettingOfficer') return '--role is organiser or vettingOfficer.';
      return missing('event', 'email') ?? { kind: 'grantRole', eventSlug: values.event!, email: values.email!, name: values.name ?? null, role };
    }
    case 'matching train':
      return missing('event') ?? { kind: 'trainMatching', eventSlug: values.event!, alsoUnfinished: values.unfinished === true };
    case 'matching compare':
      return missing('event') ?? { kind: 'compareMatching', eventSlug: values.event! };
    case 'matching use':
      return missing('event') ?? { kind: 'useMatching', eventSlug: values.event! };
    case 'matching stop':
      return missing('event') ?? { kind: 'stopMatching', eventSlug: values.event! };
    default:
      return `There is no command "${words.join(' ')}".`;
  }
}
