import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A meeting of the board that holds the words of a search.' })
export class FoundMeeting {
  @Field(() => ID, { description: 'Id the meeting keeps over versions.' })
  id!: string;
  @Field(() => String, { description: 'Day in the zone of the event, YYYY-MM-DD.' })
  day!: string;
  @Field(() => GraphQLISODateTime, { description: 'Begin.' })
  startsAt!: Date;
  @Field(() => String, { description: 'Label of the table.' })
  table!: string;
  @Field(() => String, { description: 'First side, over the shoulder.' })
  firstName!: string;
  @Field(() => String, { description: 'Second side, over the shoulder.' })
  secondName!: string;
  @Field(() => String, { description: 'First side, a code name in its Ukrainian spelling.' })
  firstNameUk!: string;
  @Field(() => String, { description: 'Second side, a code name in its Ukrainian spelling.' })
  secondNameUk!: string;
}
