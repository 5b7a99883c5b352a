import { seededRandom } from '@spilno/kernel';
import { taxonomy } from '@spilno/taxonomy';

const HEADING = 'Organisation;Country;Type;Registration no.;Website;About;Offers;Seeks;Cooperation offered;Cooperation sought;Certificates;Employees;Delegates;Languages;Unavailable';
const COUNTRIES = ['UA', 'UA', 'UA', 'US', 'GB', 'FR', 'DE', 'PL', 'CZ', 'TR', 'DK', 'SE', 'NO'];
const FORMS = ['component supply', 'kit assembly', 'licensed production', 'joint venture', 'technology transfer', 'testing and validation'];
const CERTIFICATES = ['AQAP 2110', 'AQAP 2131', 'ISO 9001', 'EN 9100', 'ISO 14001'];
const BANDS = ['1-9', '10-49', '50-249', '250-999', '1000+'];
const SENTENCES = [
  'We make guided parts and assemblies for land systems and have done so for twenty years.', 'Our engineers work with titanium, high-strength steel and composites, from a single piece to series.',
  'Ми виготовляємо вузли для наземних систем і шукаємо партнера для спільного виробництва.', 'Маємо власну лабораторію випробувань та систему контролю якості за вимогами НАТО.',
  'Quality is checked after every step; each part can be traced back to its melt.', 'Серійне виробництво, технічна документація двома мовами, навчання персоналу замовника.',
];
/** One row in so many is held, as in files that people make. */
const HELD_IN = 40;

/** A file of registrations as organisers bring them: real texts in two languages, some rows with something wrong. */
export function registrationFile(rows: number, seed: number): string {
  const random = seededRandom(seed);
  const nodes = taxonomy.capabilities.filter(({ code }) => taxonomy.childrenOf(code).length === 0);
  const some = <T>(among: readonly T[], most: number): readonly T[] => random.shuffled(among).slice(0, 1 + random.below(most));
  const lines = Array.from({ length: rows }, (_, index) => {
    const country = COUNTRIES[random.below(COUNTRIES.length)]!;
    const isUkrainian = country === 'UA';
    const titles = () => some(nodes, 4).map(({ titles: { en, uk } }) => (isUkrainian ? uk : en));
    const people = Array.from({ length: 1 + random.below(3) }, (_person, person) => `Person ${index}-${person} <p${person}@firm-${index}.example>`);
    return [
      isUkrainian ? `ТОВ «Взірець ${index}»` : `Sample ${index} GmbH`, index % HELD_IN === 7 ? 'Nowhere' : country, isUkrainian ? 'manufacturer' : 'company', `${country}-${seed}-${1_000_000 + index}`,
      `https://firm-${index}.example`, random.shuffled(SENTENCES).slice(0, 4).join(' '), titles().join('; '), titles().join('; '), some(FORMS, 3).join('; '), some(FORMS, 3).join('; '),
      some(CERTIFICATES, 2).join('; '), BANDS[random.below(BANDS.length)]!, people.join('; '), isUkrainian ? 'uk, en' : 'en, de', random.below(4) === 0 ? 'day 1 morning' : '',
    ].map(quoted).join(';');
  });
  return `${HEADING}\n${lines.join('\n')}\n`;
}

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
