import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** One text of an input, where it stands and how to put another in its place. */
export interface InputText {
  /** The field of the schema, such as "SaveTeamNoteInput.text". */
  readonly coordinate: string;
  /** Path within the input, such as "delegates.0.name". */
  readonly path: string;
  readonly text: string;
  replace(text: string): void;
}

interface Argument {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** Every text that an operation brings, by the types of its arguments; the path of a lone "input" starts within it. */
export function textsOfInput(operation: string, declared: readonly Argument[], values: Record<string, unknown>): InputText[] {
  return declared.flatMap(({ name, type }) => textsIn(type, values, name, `${operation}.${name}`, name === 'input' ? [] : [name]));
}

function textsIn(type: GraphQLInputType, holder: Record<string | number, unknown>, key: string | number, coordinate: string, path: readonly (string | number)[]): InputText[] {
  const value = holder[key];
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return textsIn(type.ofType, holder, key, coordinate, path);
  if (isListType(type)) {
    const list = value as unknown as Record<number, unknown>;
    return (value as unknown[]).flatMap((_entry, index) => textsIn(type.ofType, list, index, coordinate, [...path, index]));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) => textsIn(field.type, value as Record<string, unknown>, field.name, `${type.name}.${field.name}`, [...path, field.name]));
  }
  if (type.name !== 'String' || typeof value !== 'string') return [];
  return [{ coordinate, path: path.join('.'), text: value, replace: (text) => void (holder[key] = text) }];
}
