import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Sign-in by password.' })
export class SignInInput {
  @Field(() => String, { description: 'Address of the account.' })
  email!: string;
  @Field(() => String, { description: 'The password.' })
  password!: string;
}
