import { type INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';

/** Selects all that a type of the schema has, in all depths, so that two answers can be held against each other whole. */
export function everyField(app: INestApplicationContext, typeName: string): string {
  const select = (type: GraphQLObjectType): string =>
    Object.values(type.getFields())
      .map((field) => {
        const inner = getNamedType(field.type);
        return isObjectType(inner) ? `${field.name} { ${select(inner)} }` : field.name;
      })
      .join(' ');
  return select(app.get(GraphQLSchemaHost, { strict: false }).schema.getType(typeName) as GraphQLObjectType);
}
