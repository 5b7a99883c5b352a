import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page of a connection ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the last one here, for "after"; null on an empty page.' })
  endCursor!: string | null;
}

/**
 * A page out of rows of which one more than asked for was read.
 * @param cursorOf - opaque: nothing that the viewer may not see
 */
export function toPage<T>(rows: readonly T[], first: number, cursorOf: (row: T) => string): { nodes: T[]; pageInfo: PageInfo } {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, pageInfo: Object.assign(new PageInfo(), { hasNextPage: rows.length > first, endCursor: last === undefined ? null : cursorOf(last) }) };
}
