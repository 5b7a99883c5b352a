import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which registrations; a field that is left out does not filter.' })
export class RegistrationFilterInput {
  @Field(() => [String], { nullable: true, description: 'Statuses.' })
  statuses?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Types of participants.' })
  typeCodes?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Countries, ISO 3166-1 alpha-2.' })
  countries?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Part of the name or code name.' })
  text?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Approved but seen by nobody: hidden for a check or before the preview.' })
  isHidden?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Came with a file or not.' })
  isImported?: boolean | null;
}
