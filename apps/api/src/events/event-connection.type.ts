import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../common/index.ts';
import { PublicEvent } from './public-event.type.ts';

@ObjectType({ description: 'A page of events.' })
export class EventConnection {
  @Field(() => [PublicEvent], { description: 'The events, in the order of the query.' })
  nodes!: PublicEvent[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
