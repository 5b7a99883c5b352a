import fs from 'node:fs';
import path from 'node:path';

export type Language = 'en' | 'uk';
export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

const MESSAGES = path.resolve(import.meta.dirname, '../../../web/src');

/**
 * The words of the web app in a language, by message id, so that one walk reads the pages in each. Only plain arguments are
 * filled in; a sentence with a plural is looked for by its page instead.
 *
 * @throws when there is no such message
 */
export function wordsOf(language: Language): Say {
  const catalogue = new Map(catalogueFiles(language).flatMap((file) => Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>)));
  return (id, values = {}) => {
    const text = catalogue.get(id);
    if (text === undefined) throw new Error(`No message ${id} in ${language}.`);
    const filled = text.replace(/\{(\w+)(?:, number)?\}/g, (whole, name: string) => String(values[name] ?? whole));
    if (filled.includes('{')) throw new Error(`The message ${id} needs more than plain arguments.`);
    return filled;
  };
}

function catalogueFiles(language: Language): string[] {
  const features = path.join(MESSAGES, 'features');
  return [path.join(MESSAGES, 'app'), ...fs.readdirSync(features).map((name) => path.join(features, name))].map((folder) => path.join(folder, 'messages', `${language}.json`)).filter((file) => fs.existsSync(file));
}
