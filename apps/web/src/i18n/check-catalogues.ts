import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { type Catalogue } from './catalogue.ts';

/** One feature's texts and sources. */
export interface FeatureTexts {
  readonly feature: string;
  /** Every language that has texts. */
  readonly catalogues: Readonly<Record<string, Catalogue>>;
}

const KEY = /^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*){2,}$/;

/** Faults of the catalogues of one feature, as sentences; none when all is well. */
export function checkCatalogues({ feature, catalogues }: FeatureTexts): string[] {
  const faults: string[] = [];
  const keys = new Set(Object.values(catalogues).flatMap((catalogue) => Object.keys(catalogue)));
  for (const key of keys) {
    if (!KEY.test(key)) faults.push(`${key}: not of the form feature.page.element`);
    if (!key.startsWith(`${feature}.`)) faults.push(`${key}: does not begin with "${feature}."`);
    faults.push(...checkMessage(key, catalogues));
  }
  return faults;
}

function checkMessage(key: string, catalogues: FeatureTexts['catalogues']): string[] {
  const faults: string[] = [];
  const shapes: { locale: string; shape: string }[] = [];
  for (const [locale, catalogue] of Object.entries(catalogues)) {
    const text = catalogue[key];
    if (text === undefined || text.trim() === '') {
      faults.push(`${key}: missing in ${locale}`);
      continue;
    }
    try {
      const message = parse(text);
      shapes.push({ locale, shape: [...placeholders(message)].sort().join(', ') });
      faults.push(...pluralFaults(message, locale).map((fault) => `${key} (${locale}): ${fault}`));
    } catch (error) {
      faults.push(`${key} (${locale}): does not parse: ${String(error)}`);
    }
  }
  const [first] = shapes;
  for (const { locale, shape } of shapes) if (shape !== first!.shape) faults.push(`${key}: placeholders differ: ${first!.locale} {${first!.shape}}, ${locale} {${shape}}`);
  return faults;
}

function* placeholders(elements: readonly MessageFormatElement[]): Generator<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    yield element.value;
    for (const inner of childrenOf(element)) yield* placeholders(inner);
  }
}

function childrenOf(element: MessageFormatElement): MessageFormatElement[][] {
  if (element.type === TYPE.tag) return [element.children];
  if (element.type === TYPE.select || element.type === TYPE.plural) return Object.values(element.options).map(({ value }) => value);
  return [];
}

function pluralFaults(elements: readonly MessageFormatElement[], locale: string): string[] {
  return elements.flatMap((element) => {
    const inner = childrenOf(element).flatMap((children) => pluralFaults(children, locale));
    if (element.type !== TYPE.plural) return inner;
    const rules = new Intl.PluralRules(locale, { type: element.pluralType ?? 'cardinal' }).resolvedOptions().pluralCategories;
    const missing = rules.filter((category) => !(category in element.options));
    const unknown = Object.keys(element.options).filter((option) => !option.startsWith('=') && !(rules as string[]).includes(option));
    return [...inner, ...missing.map((category) => `plural of ${element.value} lacks "${category}"`), ...unknown.map((category) => `plural of ${element.value} has "${category}", which the language does not use`)];
  });
}
