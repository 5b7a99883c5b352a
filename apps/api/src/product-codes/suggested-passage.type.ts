import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Part of a text that names what is suggested.' })
export class SuggestedPassage {
  @Field(() => Int, { description: 'First UTF-16 unit.' })
  start!: number;
  @Field(() => Int, { description: 'Unit after the last one.' })
  end!: number;
}
