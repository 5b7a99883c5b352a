import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

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
  @Field(() => Int, { description: 'Of those that need it, with an essential need.' })
  essential!: number;
  @Field(() => Int, { description: 'Registered and not approved yet that need it.' })
  waitingNeed!: number;
  @Field(() => Int, { description: 'Registered and not approved yet that offer it.' })
  waitingOffer!: number;
}

@ObjectType({ description: 'Firms with a need and with an offer in one country or one form of cooperation, each once.' })
export class GapCount {
  @Field(() => String, { description: 'Country, empty where none is stated, or form of cooperation.' })
  code!: string;
  @Field(() => Int, { description: 'Approved firms with an essential need.' })
  essential!: number;
  @Field(() => Int, { description: 'Approved firms with a useful need.' })
  useful!: number;
  @Field(() => Int, { description: 'Approved firms that offer it.' })
  offered!: number;
  @Field(() => Int, { description: 'Registered and not approved yet that need it.' })
  waitingNeed!: number;
  @Field(() => Int, { description: 'Registered and not approved yet that offer it.' })
  waitingOffer!: number;
}

@ObjectType({ description: 'A capability or one below it, by country and by form of cooperation.' })
export class GapBreakdown {
  @Field(() => [GapCount], { description: 'Countries, where most is missing first.' })
  countries!: GapCount[];
  @Field(() => [GapCount], { description: 'Forms that those who need it seek, and that those who offer it offer.' })
  forms!: GapCount[];
}

export const GapSideName = { all: 'all', ukraine: 'ukraine', others: 'others' } as const;
registerEnumType(GapSideName, { name: 'GapSide', description: "Whose needs stand against whose offers: everybody's, those of Ukrainian manufacturers against the others' offers, or the other way round." });

@ObjectType({ description: 'Needs against offers over the whole catalogue.' })
export class GapMap {
  @Field(() => [GapNode], { description: 'Nodes that somebody needs or offers, in the order of the catalogue.' })
  nodes!: GapNode[];
  @Field(() => Int, { description: 'Approved organisations.' })
  organisations!: number;
  @Field(() => Int, { description: 'Registrations that were sent and are not approved yet.' })
  waiting!: number;
}
