import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Approved organisations that need and offer a capability or one below it, by side.' })
export class GapNode {
  @Field(() => String, { description: 'Code of the node of the catalogue.' })
  nodeCode!: string;
  @Field(() => Int, { description: 'Organisations that need it.' })
  needed!: number;
  @Field(() => Int, { description: 'Organisations that offer it.' })
  offered!: number;
  @Field(() => Int, { description: 'Ukrainian manufacturers that need it.' })
  neededInUkraine!: number;
  @Field(() => Int, { description: 'Ukrainian manufacturers that offer it.' })
  offeredInUkraine!: number;
  @Field(() => Int, { description: 'Other organisations that need it.' })
  neededByOthers!: number;
  @Field(() => Int, { description: 'Other organisations that offer it.' })
  offeredByOthers!: number;
}

@ObjectType({ description: 'Needs against offers over the whole catalogue.' })
export class GapMap {
  @Field(() => [GapNode], { description: 'Nodes that somebody needs or offers, in the order of the catalogue.' })
  nodes!: GapNode[];
  @Field(() => Int, { description: 'Approved organisations.' })
  organisations!: number;
}
