import { LANGUAGES, listOf, NODE_RELATIONS, parentCodeOf, parseRelatedCode, REFERENCE_SCHEMES, type ReferenceRelation, type ReferenceScheme, type RowField, type RowFields, type Vocabulary } from '@spilno/taxonomy';
import { type FileFault, type FileRow, type ReadFile } from './vocabulary-file.ts';

const NAMES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  spilno: 'urn:spilno:terms:',
  node: 'urn:spilno:capability:',
} as const;
const SCHEME = 'urn:spilno:capabilities';

/** Where codes of other classifications stand on the web; those without an address of their own stand under ours. */
const REFERENCE_BASES: Readonly<Record<ReferenceScheme, string>> = { cpv: 'http://data.europa.eu/cpv/cpv/', nace: 'http://data.europa.eu/ux2/nace2/', fsc: 'urn:spilno:nato-fsc:', euMl: 'urn:spilno:eu-military-list:' };
const MATCHES: Readonly<Record<ReferenceRelation, string>> = { exact: 'exactMatch', broader: 'broadMatch', narrower: 'narrowMatch', related: 'relatedMatch' };
const SIGNS: Readonly<Record<string, string>> = { exactMatch: '=', broadMatch: '<', narrowMatch: '>', relatedMatch: '~' };

/** The addresses of NACE have no dots. */
const written = (scheme: ReferenceScheme, code: string): string => (scheme === 'nace' ? code.replace('.', '') : code);
const spoken = (scheme: ReferenceScheme, code: string): string => (scheme === 'nace' && /^\d{3,4}$/.test(code) ? `${code.slice(0, 2)}.${code.slice(2)}` : code);

const LICENCE = 'https://opensource.org/license/mit';
const ATTRIBUTION =
  'Capabilities: the Spilno project (MIT). Codes of other classifications: CPV / DK 021:2015, EU Publications Office eForms SDK (CC BY 4.0) and ProzorroUKR/standards (Apache-2.0); NACE Rev. 2 = KVED-2010 (MIT); NATO supply groups and classes, US Government (public domain); EU Common Military List as a hint, never advice.';

/** The vocabulary as a SKOS concept scheme in Turtle, with licence and attribution; former codes stand in it as deprecated concepts. */
export async function toTurtle({ rows, aliases }: Vocabulary, number: number): Promise<string> {
  const { Writer, DataFactory } = await import('n3');
  const { namedNode, literal } = DataFactory;
  const writer = new Writer({ prefixes: NAMES });
  const say = (subject: string, property: string, object: ReturnType<typeof namedNode> | ReturnType<typeof literal>): void => writer.addQuad(namedNode(subject), namedNode(property), object);
  const { rdf, skos, dct, owl, spilno, node } = NAMES;
  say(SCHEME, `${rdf}type`, namedNode(`${skos}ConceptScheme`));
  say(SCHEME, `${dct}title`, literal('Capabilities of the defence industry', 'en'));
  say(SCHEME, `${dct}title`, literal('Спроможності оборонної промисловості', 'uk'));
  say(SCHEME, `${dct}license`, namedNode(LICENCE));
  say(SCHEME, `${dct}rights`, literal(ATTRIBUTION, 'en'));
  say(SCHEME, `${owl}versionInfo`, literal(String(number)));
  for (const [position, row] of rows.entries()) {
    const concept = node + row.code;
    const parent = parentCodeOf(row.code);
    say(concept, `${rdf}type`, namedNode(`${skos}Concept`));
    say(concept, `${skos}inScheme`, namedNode(SCHEME));
    say(concept, `${skos}notation`, literal(row.code));
    say(concept, `${spilno}position`, literal(position));
    say(concept, `${spilno}facet`, literal(row.facet));
    if (parent === null) say(concept, `${skos}topConceptOf`, namedNode(SCHEME));
    else say(concept, `${skos}broader`, namedNode(node + parent));
    for (const language of LANGUAGES) {
      if (row.titles[language]) say(concept, `${skos}prefLabel`, literal(row.titles[language], language));
      for (const word of row.words[language]) say(concept, `${skos}altLabel`, literal(word, language));
    }
    for (const locale of ['en', 'uk'] as const) if (row.definition[locale]) say(concept, `${skos}definition`, literal(row.definition[locale], locale));
    for (const relation of NODE_RELATIONS) for (const code of row[relation] ?? []) say(concept, RELATION_PROPERTIES[relation], namedNode(node + code));
    for (const scheme of REFERENCE_SCHEMES) {
      for (const text of row.references[scheme] ?? []) {
        const parsed = parseRelatedCode(text);
        say(concept, skos + MATCHES[parsed?.relation ?? 'related'], namedNode(REFERENCE_BASES[scheme] + written(scheme, parsed?.code ?? text)));
      }
    }
  }
  for (const [code, heirs] of Object.entries(aliases)) {
    say(node + code, `${owl}deprecated`, literal('true', namedNode('http://www.w3.org/2001/XMLSchema#boolean')));
    for (const heir of heirs) say(node + code, `${dct}isReplacedBy`, namedNode(node + heir));
  }
  return new Promise((resolve, reject) => writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text))));
}

const RELATION_PROPERTIES: Readonly<Record<(typeof NODE_RELATIONS)[number], string>> = {
  related: `${NAMES.skos}related`,
  partOf: `${NAMES.dct}isPartOf`,
  madeBy: `${NAMES.spilno}madeBy`,
  replacedBy: `${NAMES.dct}isReplacedBy`,
};

interface Triple {
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly language: string;
}

/** Concepts of a Turtle (or N-Triples) file, by their notation or the end of their address. What broader says must agree with the code. */
export async function fromTurtle(text: string): Promise<ReadFile | FileFault> {
  const { Parser } = await import('n3');
  let triples: Triple[];
  try {
    triples = new Parser({ format: 'text/turtle' }).parse(text).map(({ subject, predicate, object }) => ({ subject: subject.value, property: predicate.value, value: object.value, language: object.termType === 'Literal' ? object.language : '' }));
  } catch (error) {
    return { kind: 'notReadable', detail: (error as Error).message.slice(0, 200) };
  }
  const bySubject = Map.groupBy(triples, ({ subject }) => subject);
  const concepts = [...bySubject].filter(([, own]) => own.some(({ property, value }) => property === `${NAMES.rdf}type` && value === `${NAMES.skos}Concept`));
  if (concepts.length === 0) return { kind: 'noConcepts', detail: '' };
  const codes = new Map(concepts.map(([subject, own]) => [subject, own.find(({ property }) => property === `${NAMES.skos}notation`)?.value ?? endOf(subject)]));
  const positionOf = (own: readonly Triple[]): number => Number(own.find(({ property }) => property === `${NAMES.spilno}position`)?.value ?? Number.MAX_SAFE_INTEGER);
  const ignored = new Set<string>();
  const rows = concepts
    .map(([subject, own]) => ({ position: positionOf(own), row: toRow(subject, own, codes, ignored) }))
    .sort((a, b) => a.position - b.position || (a.row.code < b.row.code ? -1 : 1))
    .map(({ row }) => row);
  return { rows, ignored: [...ignored] };
}

const endOf = (address: string): string => address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#'), address.lastIndexOf(':')) + 1);
const KNOWN = new Set(['type', 'inScheme', 'notation', 'position', 'topConceptOf', 'narrower', 'hasTopConcept', 'broader']);

function toRow(subject: string, own: readonly Triple[], codes: ReadonlyMap<string, string>, ignored: Set<string>): FileRow {
  const lists = new Map<RowField, string[]>();
  const add = (field: RowField, value: string): void => void lists.set(field, [...(lists.get(field) ?? []), value]);
  for (const { property, value, language } of own) {
    const field = fieldOf(property, value, language, ignored);
    if (field) add(field.field, field.text ?? codes.get(value) ?? endOf(value));
  }
  const code = codes.get(subject) ?? endOf(subject);
  const broader = own.filter(({ property }) => property === `${NAMES.skos}broader`).map(({ value }) => codes.get(value) ?? endOf(value));
  const fields = Object.fromEntries([...lists].map(([field, values]) => [field, listOf(values.join('|')).join(' | ')])) as Partial<RowFields>;
  return { place: subject, code, fields, ...(broader.length > 0 ? { broader } : {}) };
}

/** What a property of a concept says of a node; `text` is absent where it names another concept. */
function fieldOf(property: string, value: string, language: string, ignored: Set<string>): { field: RowField; text?: string } | null {
  const name = endOf(property);
  const isKnownLanguage = (LANGUAGES as readonly string[]).includes(language);
  if (property === `${NAMES.skos}prefLabel` && isKnownLanguage) return { field: `title.${language}` as RowField, text: value };
  if (property === `${NAMES.skos}altLabel` && isKnownLanguage) return { field: `words.${language}` as RowField, text: value };
  if (property === `${NAMES.skos}definition` && (language === 'en' || language === 'uk')) return { field: `definition.${language}`, text: value };
  if (property === `${NAMES.spilno}facet`) return { field: 'facet', text: value };
  const relation = NODE_RELATIONS.find((each) => RELATION_PROPERTIES[each] === property);
  if (relation) return { field: relation };
  if (Object.hasOwn(SIGNS, name)) {
    const scheme = REFERENCE_SCHEMES.find((each) => value.startsWith(REFERENCE_BASES[each]));
    if (scheme) return { field: scheme, text: (scheme === 'euMl' ? '' : SIGNS[name]!) + spoken(scheme, value.slice(REFERENCE_BASES[scheme].length)) };
  }
  if (!KNOWN.has(name)) ignored.add(language === '' || isKnownLanguage ? name : `${name}@${language}`);
  return null;
}
