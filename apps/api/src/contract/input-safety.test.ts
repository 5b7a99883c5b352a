import 'reflect-metadata';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isListType, isNonNullType, isUnionType } from 'graphql';
import { DECLARED_TEXTS, makeInputSafe } from '../common/index.ts';
import { buildContract } from './print-contract.ts';

const PLACE = 'Завод: м. Дніпро, вул. Робоча 23';

interface Text {
  readonly coordinate: string;
  /** An input that holds this text alone. */
  readonly inputWith: (text: string) => unknown;
}

/** Every String that an input type takes, once per type on the way. */
function textsOf(type: GraphQLInputType, coordinate: string, seen: ReadonlySet<string> = new Set()): Text[] {
  if (isNonNullType(type)) return textsOf(type.ofType, coordinate, seen);
  if (isListType(type)) return textsOf(type.ofType, coordinate, seen).map((text) => ({ ...text, inputWith: (value) => [text.inputWith(value)] }));
  if (isInputObjectType(type)) {
    if (seen.has(type.name)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      textsOf(field.type, `${type.name}.${field.name}`, new Set([...seen, type.name])).map((text) => ({ ...text, inputWith: (value) => ({ [field.name]: text.inputWith(value) }) })),
    );
  }
  return type.name === 'String' ? [{ coordinate, inputWith: (value) => value }] : [];
}

describe('the texts of all mutations', () => {
  let mutations: GraphQLField<unknown, unknown>[];
  let texts: (Text & { mutation: GraphQLField<unknown, unknown>; argument: string })[];
  beforeAll(async () => {
    const schema: GraphQLSchema = await buildContract();
    mutations = Object.values(schema.getMutationType()!.getFields());
    texts = mutations.flatMap((mutation) => mutation.args.flatMap(({ name, type }) => textsOf(type, `${mutation.name}.${name}`).map((text) => ({ ...text, mutation, argument: name }))));
  });

  const check = ({ mutation, argument, inputWith }: (typeof texts)[number], text: string) => {
    const values = { [argument]: inputWith(text) };
    return { fault: makeInputSafe(mutation.name, mutation.args, values), text: JSON.stringify(values) };
  };
  const isDeclared = ({ coordinate }: Text) => DECLARED_TEXTS.has(coordinate) || coordinate.endsWith('.eventSlug');

  it('are held to the location guard, or declared', () => {
    expect(texts.length).toBeGreaterThan(100);
    const unchecked = texts.filter((text) => !isDeclared(text) && check(text, PLACE).fault?.constructor.name !== 'LocationRefused');
    expect(unchecked.map(({ coordinate }) => coordinate)).toEqual([]);
  });

  it('lose bidi controls and are refused with control characters, unless they are codes, addresses or secrets', () => {
    const free = texts.filter(({ coordinate }) => !coordinate.endsWith('.eventSlug') && DECLARED_TEXTS.get(coordinate) !== 'exact');
    expect(free.length).toBeGreaterThan(20);
    for (const one of free) {
      expect(check(one, 'a\u202Eb').text).toContain('"ab"');
      expect(check(one, 'a\u0000b').fault).toMatchObject({ reason: 'unusableCharacters' });
    }
  });

  it('are declared only where the schema has them', () => {
    const known = new Set(texts.map(({ coordinate }) => coordinate));
    expect([...DECLARED_TEXTS.keys()].filter((coordinate) => !known.has(coordinate))).toEqual([]);
  });

  it('are answered with the typed error that marks the passage, wherever a free text is taken', () => {
    const silent = texts.filter((text) => !isDeclared(text)).map(({ mutation }) => mutation).filter(({ type }) => {
      const result = getNamedType(type);
      return !isUnionType(result) || !result.getTypes().some(({ name }) => name === 'LocationRefused');
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('are found at the path by which pages mark the field', () => {
    const saveDelegates = mutations.find(({ name }) => name === 'saveDelegatesStep')!;
    expect(makeInputSafe('saveDelegatesStep', saveDelegates.args, { input: { delegates: [{ name: 'Olena' }, { name: 'Petro', jobFunction: PLACE }] } })).toMatchObject({ field: 'delegates.1.jobFunction' });
  });
});
