import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { buildContract, printContract } from './print-contract.ts';

const committed = path.resolve(import.meta.dirname, '../../../../libs/api-contract/schema.graphql');

describe('the contract', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildContract();
  });

  it('is committed as the code declares it (run `npm run schema` when it is not)', async () => {
    expect(fs.readFileSync(committed, 'utf8')).toBe(await printContract());
  });

  it('describes every type, field and argument', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('notices a field without a description', () => {
    const field = schema.getQueryType()!.getFields()['viewer']!;
    const { description } = field;
    field.description = null;
    expect(undescribed(schema)).toContain('Query.viewer');
    field.description = description;
  });
});

function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (!type.description && !roots.has(type as never)) missing.push(type.name);
    if (isUnionType(type) || isEnumType(type)) continue;
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      for (const argument of 'args' in field ? field.args : []) if (!argument.description) missing.push(`${type.name}.${field.name}(${argument.name})`);
    }
  }
  return missing;
}
