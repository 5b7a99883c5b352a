type Language = 'uk' | 'ru';

const withEndings = (stem: string, endings: string): string[] => endings.split(' ').map((ending) => stem + ending.replace('-', ''));

/**
 * Every case of a Ukrainian place name. Deliberately generous: it also gives forms of the neighbouring class, since an impossible
 * form does no harm while a missing one lets a place through.
 * @param name - one word, lower case, nominative
 */
export function declensions(name: string, language: Language): readonly string[] {
  const forms = language === 'uk' ? ukrainian(name) : russian(name);
  return [...new Set([name, ...forms])].filter((form) => form.length > 1);
}

function ukrainian(name: string): string[] {
  const stem = name.slice(0, -1);
  if (name.endsWith('ий')) return withEndings(name.slice(0, -2), 'ий ого ому им ім ия ию ієм иї');
  switch (name.at(-1)) {
    case 'а': return [...withEndings(stem, 'а и і у ою о ої ій ею ю'), ...withEndings(softened(stem), 'і')];
    case 'я': return withEndings(stem, 'я і ю ею ї їю ям є ьої ій ї єю ьою');
    case 'о': return withEndings(stem, 'о а у ом ові і');
    case 'е': return withEndings(stem, 'е ого ому им ім а у ем ом і ьому');
    case 'и': case 'і': return [...withEndings(stem, 'и і - ів ам ами ах ям ями ях ей их им ими ей'), ...withFleeting(stem)];
    case 'ь': return [...withEndings(stem, 'ь я ю ем еві і ю єм ом'), ...withEndings(opened(stem), 'я ю ем еві і')];
    case 'й': return withEndings(stem, 'й я ю єм єві ї');
    default: return masculine(name);
  }
}

function masculine(name: string): string[] {
  const endings = '- а у ом ові і ем еві';
  const stems = new Set([name, opened(name), opened(name, 'е'), opened(name, 'є')]);
  if (name.endsWith('ець')) stems.add(`${name.slice(0, -3)}ц`);
  return [...stems].flatMap((stem) => [...withEndings(stem, endings), ...withEndings(softened(stem), 'і')]);
}

/** The last і of a closed syllable opens: Харків – Харкова, Київ – Києва. */
function opened(stem: string, vowel = 'о'): string {
  if (stem.endsWith('ець')) return `${stem.slice(0, -3)}ц`;
  if (stem.endsWith('ец')) return `${stem.slice(0, -2)}ц`;
  return stem.replace(/[ії](?=[^аеєиіїоуюя]+$)/, vowel);
}

const SOFT: Readonly<Record<string, string>> = { к: 'ц', г: 'з', х: 'с' };
const softened = (stem: string): string => stem.slice(0, -1) + (SOFT[stem.at(-1) ?? ''] ?? stem.at(-1) ?? '');

/** Лубни – Лубен, Валки – Валок. */
const withFleeting = (stem: string): string[] => (/[^аеєиіїоуюяыэё]{2}$/.test(stem) ? [`${stem.slice(0, -1)}е${stem.at(-1)}`, `${stem.slice(0, -1)}о${stem.at(-1)}`] : []);

function russian(name: string): string[] {
  const stem = name.slice(0, -1);
  if (/[иыо]й$/.test(name)) return withEndings(name.slice(0, -2), 'ий ый ой ого ему ому ым им ом ем я ю е');
  if (/(ая|яя)$/.test(name)) return withEndings(name.slice(0, -2), 'ая ой ую ою яя ей юю');
  if (/(ые|ие)$/.test(name)) return withEndings(name.slice(0, -2), 'ые ие ых их ым им ыми ими');
  if (/(ое|ее)$/.test(name)) return withEndings(name.slice(0, -2), 'ое ого ому ом ым');
  switch (name.at(-1)) {
    case 'а': return withEndings(stem, 'а ы и е у ой ою ей');
    case 'я': return withEndings(stem, 'я и ю ей е');
    case 'о': return withEndings(stem, 'о а у ом е');
    case 'е': return withEndings(stem, 'е я а ю у ем ом');
    case 'ы': case 'и': return [...withEndings(stem, 'ы и - ов ам ами ах ей ев'), ...withFleeting(stem)];
    case 'ь': return [...withEndings(stem, 'ь я ю ем ом е и ью'), ...(name.endsWith('овь') ? withEndings(`${name.slice(0, -3)}в`, 'и') : [])];
    case 'й': return withEndings(stem, 'й я ю ем е');
    default: return [...withEndings(name, '- а у ом ем е'), ...(name.endsWith('ец') ? withEndings(`${name.slice(0, -2)}ц`, 'а у ом ем е') : [])];
  }
}

/** Cases of an adjective by its stem in -ськ, -ск. */
export const adjectiveForms = (stem: string): readonly string[] =>
  withEndings(stem, /[сцз]ьк$/.test(stem) ? 'ий а е і ого ої ому ій у ою им ими их ім' : 'ий ый ая ое ие ого ой ому ую ою им ими их ом');

/** Stems of the adjective that a settlement of one word regularly forms. */
export function regularAdjectiveStems(name: string, language: Language): readonly string[] {
  const base = name.replace(/[аяоеиіьйы]+$/, '');
  if (base.length < 3) return [];
  const last = base.at(-1) ?? '';
  if (language === 'ru') {
    if (/[сц]к$/.test(base)) return [base];
    return 'кчц'.includes(last) ? [`${base.slice(0, -1)}цк`] : [`${last === 'л' ? `${base}ь` : base}ск`];
  }
  if (/[сцз]ьк$/.test(base)) return [base];
  if (base.endsWith('івк')) return [`${base.slice(0, -1)}ськ`];
  if ('кчц'.includes(last)) return [`${base.slice(0, -1)}цьк`];
  if ('гжз'.includes(last)) return [`${base.slice(0, -1)}зьк`];
  if ('хшс'.includes(last)) return [`${base.slice(0, -1)}ськ`];
  return [`${last === 'л' ? `${base}ь` : base}ськ`];
}
