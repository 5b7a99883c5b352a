import { type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { BREAK, type DocumentNode, Kind, OperationTypeNode, visit } from 'graphql';
import { isUnusable, unusableText, unusableTextIn } from '../common/index.ts';

/**
 * Refuses queries of which a text holds what no text may hold, wherever it stands, before anything is looked up. Mutations
 * are looked at later, where they can answer with a typed error of their own.
 */
export const usableTexts = (): ApolloServerPlugin<BaseContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      const field = unusableTextIn(request.variables ?? {}) ?? unusableLiteral(document);
      if (field !== null) throw unusableText(field, 400);
    },
  }),
});

/** Documents are parsed once and kept; what they hold stays the same. */
const known = new WeakMap<DocumentNode, string | null>();

/** Argument or field whose literal holds what no text may hold, or null. */
export function unusableLiteral(document: DocumentNode): string | null {
  const before = known.get(document);
  if (before !== undefined) return before;
  let found: string | null = null;
  let name = '';
  visit(document, {
    [Kind.ARGUMENT]: (node) => void (name = node.name.value),
    [Kind.OBJECT_FIELD]: (node) => void (name = node.name.value),
    [Kind.STRING]: ({ value }) => {
      if (!isUnusable(value)) return undefined;
      found = name;
      return BREAK;
    },
  });
  known.set(document, found);
  return found;
}
