import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Catalogue } from './catalogue.ts';
import { checkCatalogues } from './check-catalogues.ts';
import { TEXT_LOCALES } from './locales.ts';
import { builtMessageIds, unmatchedIds, usedMessageIds } from './used-message-ids.ts';

const root = path.resolve(import.meta.dirname, '..');
const folders = ['app', ...fs.readdirSync(path.join(root, 'features')).map((name) => `features/${name}`)].filter((folder) => fs.existsSync(path.join(root, folder, 'messages')));

const cataloguesOf = (folder: string) =>
  Object.fromEntries(TEXT_LOCALES.map((locale) => [locale, JSON.parse(fs.readFileSync(path.join(root, folder, 'messages', `${locale}.json`), 'utf8')) as Catalogue]));

const sources = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('gql'))
  .map((file) => ({ file, text: fs.readFileSync(path.join(root, file), 'utf8') }));

/** Words that the shell keeps for every feature, whether or not one uses them today. */
const isSharedWord = (id: string): boolean => id.startsWith('app.action.') || id.startsWith('app.toast.');

describe('the catalogues of the product', () => {
  it.each(folders)('%s: same keys, placeholders and plurals in every language, well-formed', (folder) => {
    expect(checkCatalogues({ feature: path.basename(folder), catalogues: cataloguesOf(folder) })).toEqual([]);
  });

  it('hold what the code names, and nothing else', () => {
    const known = new Set(folders.flatMap((folder) => Object.keys(cataloguesOf(folder)['en']!)));
    const used = new Set(sources.flatMap(({ text }) => usedMessageIds(text)));
    const { unused, missing } = unmatchedIds(used, known, new Set(folders.map((folder) => path.basename(folder))));
    expect({ unused: unused.filter((id) => !isSharedWord(id)), missing }).toEqual({ unused: [], missing: [] });
  });

  it('are named by their own feature alone: the words of another one are not loaded on its pages', () => {
    const ownerOf = new Map(folders.flatMap((folder) => Object.keys(cataloguesOf(folder)['en']!).map((id) => [id, folder] as const)));
    const borrowed = sources.filter(({ file }) => file.startsWith('features/')).flatMap(({ file, text }) => usedMessageIds(text).filter((id) => ![undefined, 'app', file.split('/').slice(0, 2).join('/')].includes(ownerOf.get(id))).map((id) => `${file}: ${id}`));
    expect(borrowed).toEqual([]);
  });

  it('are named literally, so that they can be checked', () => {
    expect(sources.flatMap(({ file, text }) => builtMessageIds(text).map((piece) => `${file}: ${piece}`))).toEqual([]);
  });
});

describe('the guard of the catalogues', () => {
  const check = (en: Catalogue, uk: Catalogue) => checkCatalogues({ feature: 'matches', catalogues: { en, uk } });

  it('rejects a key that one language lacks, in either direction', () => {
    expect(check({ 'matches.list.title': 'Matches' }, {})).toEqual(['matches.list.title: missing in uk']);
    expect(check({}, { 'matches.list.title': 'Збіги' })).toEqual(['matches.list.title: missing in en']);
  });

  it('rejects a message that does not parse', () => {
    expect(check({ 'matches.list.title': 'Matches {count' }, { 'matches.list.title': 'Збіги' })[0]).toContain('does not parse');
  });

  it('rejects placeholders that differ', () => {
    expect(check({ 'matches.list.title': 'Matches of {name}' }, { 'matches.list.title': 'Збіги' })).toEqual(['matches.list.title: placeholders differ: en {name}, uk {}']);
  });

  it('rejects a plural without the categories of its language', () => {
    const en = { 'matches.list.count': '{count, plural, one {# match} other {# matches}}' };
    const faults = check(en, { 'matches.list.count': '{count, plural, one {# збіг} other {# збіги}}' });
    expect(faults).toEqual(['matches.list.count (uk): plural of count lacks "few"', 'matches.list.count (uk): plural of count lacks "many"']);
    expect(check(en, { 'matches.list.count': '{count, plural, one {# збіг} few {# збіги} many {# збігів} other {# збігу}}' })).toEqual([]);
  });

  it('rejects keys of another form or another feature', () => {
    expect(check({ 'matches.title': 'A' }, { 'matches.title': 'Б' })).toEqual(['matches.title: not of the form feature.page.element']);
    expect(check({ 'board.list.title': 'A' }, { 'board.list.title': 'Б' })).toEqual(['board.list.title: does not begin with "matches."']);
  });

  it('finds ids that are missing, unused, or put together', () => {
    const used = new Set(usedMessageIds(`formatMessage({ id: 'matches.list.title' }); const x = "other.module.name";`));
    expect(unmatchedIds(used, new Set(['matches.list.old']), new Set(['matches']))).toEqual({ unused: ['matches.list.old'], missing: ['matches.list.title'] });
    expect(builtMessageIds('formatMessage({ id: `matches.status.${status}` })')).toHaveLength(1);
    expect(builtMessageIds("<FormattedMessage id={'matches.' + status} />")).toHaveLength(1);
  });
});
