import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLField, type GraphQLOutputType, type GraphQLSchema, isCompositeType, isInterfaceType, isListType, isObjectType, Kind,
  type OperationDefinitionNode, type SelectionSetNode, type ValueNode, visit,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** What a list is taken to hold where no page size is asked for. */
const UNSTATED_LENGTH = 10;
const OBJECT_COST = 2;

/**
 * An upper estimate of how many values an operation answers with: 1 for a leaf, 2 for an object, and the content of a list as
 * often as the page size says (`first`, as given, by variable or by default), or ten times where none is stated. The page size
 * of a connection counts for the lists in it. Linear in the length of the document.
 * @param document - valid against the schema
 */
export function queryCost(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number {
  const root = schema.getRootType(operation.operation);
  return root ? new CostOf(schema, document, operation, variables).selections(operation.selectionSet, root.name, null) : 0;
}

/** Variables that decide about page sizes: an operation costs the same as long as they are the same. */
export function pageSizeVariables(document: DocumentNode): string[] {
  const found = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (isPageSize(name.value) && value.kind === Kind.VARIABLE) found.add(value.name.value);
    },
  });
  return [...found];
}

const isPageSize = (argument: string): boolean => argument === 'first' || argument === 'last';

class CostOf {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #variables: Variables;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** By fragment and page size, so that spreading again costs nothing. */
  readonly #known = new Map<string, number>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) {
    this.#schema = schema;
    this.#operation = operation;
    this.#variables = variables;
    this.#fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
  }

  /** @param pageSize - of the connection that the selections are of; null outside of one */
  selections({ selections }: SelectionSetNode, typeName: string, pageSize: number | null): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += this.#field(selection, typeName, pageSize);
      else if (selection.kind === Kind.INLINE_FRAGMENT) cost += this.selections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, pageSize);
      else cost += this.#fragment(selection.name.value, pageSize);
    }
    return cost;
  }

  #fragment(name: string, pageSize: number | null): number {
    const key = `${name} ${pageSize}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const cost = fragment ? this.selections(fragment.selectionSet, fragment.typeCondition.name.value, pageSize) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, typeName: string, pageSize: number | null): number {
    if (node.name.value.startsWith('__')) return 0;
    const type = this.#schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || !node.selectionSet) return 1;
    const ownSize = this.#pageSizeOf(node, field);
    if (!isListed(field.type)) return OBJECT_COST + this.selections(node.selectionSet, named.name, ownSize);
    return OBJECT_COST + (ownSize ?? pageSize ?? UNSTATED_LENGTH) * (OBJECT_COST + this.selections(node.selectionSet, named.name, null));
  }

  /** Null where the field takes no page size. */
  #pageSizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const declared = field.args.filter(({ name }) => isPageSize(name));
    if (declared.length === 0) return null;
    const sizes = declared.map(({ name, defaultValue }) => this.#number(node.arguments?.find((argument) => argument.name.value === name)?.value) ?? toSize(defaultValue) ?? 0);
    return Math.max(...sizes) || UNSTATED_LENGTH;
  }

  #number(value: ValueNode | undefined): number | null {
    if (value?.kind === Kind.INT) return toSize(Number(value.value));
    if (value?.kind !== Kind.VARIABLE) return null;
    const name = value.name.value;
    const stated = this.#variables[name];
    if (stated !== undefined) return toSize(stated);
    const fallback = this.#operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
    return fallback?.kind === Kind.INT ? toSize(Number(fallback.value)) : null;
  }
}

const toSize = (value: unknown): number | null => (typeof value === 'number' && value > 0 ? value : null);

const isListed = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));
