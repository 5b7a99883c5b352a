import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { queryCost } from './query-cost.ts';

const schema = buildSchema(`
  type Query { page(first: Int = 20, after: String): Connection! plain: Leaf! many: [Leaf!]! either: Either! }
  union Either = Leaf | Connection
  type Connection { edges: [Edge!]! total: Int! }
  type Edge { cursor: String! node: Leaf! }
  type Leaf { id: ID! tags: [String!]! more: [Leaf!]! }
`);

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)!;
  return queryCost(schema, document, operation, variables);
}

describe('the cost of an operation', () => {
  it('is a sum of leaves and objects', () => {
    expect(costOf('{ __typename plain { id tags } }')).toBe(2 + 2);
  });

  it('takes a list without stated length ten times, within each other', () => {
    expect(costOf('{ many { id } }')).toBe(2 + 10 * (2 + 1));
    expect(costOf('{ plain { more { more { id } } } }')).toBe(2 + 2 + 10 * (2 + 2 + 10 * (2 + 1)));
  });

  it('takes the lists of a connection as often as the page size says, however it is said', () => {
    const twenty = 2 + 1 + 2 + 20 * (2 + 1 + 2 + 1);
    expect(costOf('{ page { total edges { cursor node { id } } } }')).toBe(twenty);
    expect(costOf('{ page(first: 20) { total edges { cursor node { id } } } }')).toBe(twenty);
    expect(costOf('query ($n: Int) { page(first: $n) { total edges { cursor node { id } } } }', { n: 20 })).toBe(twenty);
    expect(costOf('query ($n: Int = 20) { page(first: $n) { total edges { cursor node { id } } } }')).toBe(twenty);
    expect(costOf('query ($n: Int) { page(first: $n) { total edges { cursor node { id } } } }', { n: 40 })).toBe(twenty + 20 * 6);
  });

  it('does not take a page size for less than it is when it is nonsense', () => {
    for (const n of ['many', -5, 0, null]) expect(costOf('query ($n: Int) { page(first: $n) { edges { cursor } } }', { n })).toBe(2 + 2 + 20 * (2 + 1));
  });

  it('follows fragments and both sides of a union', () => {
    expect(costOf('{ either { ... on Leaf { id } ...Page } } fragment Page on Connection { total }')).toBe(2 + 1 + 1);
    expect(costOf('{ page(first: 3) { ...Page } } fragment Page on Connection { edges { cursor } }')).toBe(2 + 2 + 3 * (2 + 1));
  });

  it('grows with what fragments within fragments stand for, and is counted at once', () => {
    const chain = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Leaf { ...F${n + 1} ... on Leaf { ...F${n + 1} } }`).join('\n');
    expect(costOf(`{ plain { ...F0 } } ${chain} fragment F60 on Leaf { id }`)).toBe(2 + 2 ** 60);
  });
});
