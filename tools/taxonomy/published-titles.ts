import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReferenceScheme, ReferenceTitles } from '@spilno/taxonomy';
import { parse } from 'csv-parse/sync';

/** Where the titles of a scheme are kept in the product. */
export const SCHEME_FILES: readonly { readonly scheme: ReferenceScheme; readonly file: string; readonly name: string; readonly about: string }[] = [
  {
    scheme: 'cpv',
    file: 'cpv-titles.data.ts',
    name: 'CPV_TITLES',
    about: 'CPV 2008 / DK 021:2015. Titles: EU Publications Office, eForms SDK (CC BY 4.0); ProzorroUKR/standards (Apache-2.0).',
  },
  { scheme: 'nace', file: 'nace-titles.data.ts', name: 'NACE_TITLES', about: 'NACE Rev. 2 = KVED-2010 (MIT).' },
  { scheme: 'fsc', file: 'fsc-titles.data.ts', name: 'FSC_TITLES', about: 'NATO supply groups and classes (public domain).' },
  { scheme: 'euMl', file: 'eu-military-list-titles.data.ts', name: 'EU_MILITARY_LIST_TITLES', about: 'Short paraphrases of the EU Common Military List: labels, not the legal text.' },
];

type Row = Readonly<Record<string, string>>;

/** Every code of a published list with its titles, in the order of the list. */
export async function readTitles(scheme: ReferenceScheme, folder: string): Promise<ReadonlyMap<string, ReferenceTitles>> {
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  const rows = async (file: string): Promise<readonly Row[]> => parse(await read(file), { columns: true, bom: true }) as Row[];
  switch (scheme) {
    case 'cpv':
      return titlesOf(await rows('cpv-dk021.csv'), ({ en, uk, de }) => ({ en, uk, de }));
    case 'nace':
      return titlesOf(JSON.parse(await read('kved-nace.json')) as Row[], ({ en, uk, de }) => ({ en, uk, de }));
    case 'fsc':
      return titlesOf(await rows('nato-supply-classes.csv'), ({ title_en }) => ({ en: sentenceCase(title_en ?? '') }));
    case 'euMl':
      return titlesOf(await rows('common-military-list.csv'), ({ short_title_en }) => ({ en: short_title_en }));
  }
}

const titlesOf = (rows: readonly Row[], pick: (row: Row) => { en?: string | undefined; uk?: string | undefined; de?: string | undefined }): ReadonlyMap<string, ReferenceTitles> =>
  new Map(
    rows.map((row) => {
      const { en = '', ...others } = pick(row);
      const known = Object.entries(others).flatMap(([language, title]) => (title?.trim() ? [[language, title.trim()]] : []));
      return [row['code'] ?? '', { en: en.trim(), ...(Object.fromEntries(known) as Omit<ReferenceTitles, 'en'>) }];
    }),
  );

/** The NATO list is printed in capitals. */
export const sentenceCase = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1).toLowerCase();
