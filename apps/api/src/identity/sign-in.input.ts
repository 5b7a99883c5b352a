import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Sign-in by password.' })
export class SignInInput {
  @Field(() => String, { description: 'Address of the account.' })
  email!: string;
  @Field(() => String, { description: 'The password.' })
  password!: string;
}

@InputType({ description: 'A link by mail: to sign in, or to set a new password.' })
export class RequestLinkInput {
  @Field(() => String, { description: 'Address of the account.' })
  email!: string;
  @Field(() => String, { nullable: true, description: 'Page to open afterwards, such as /e/forum/matches; null opens the start page.' })
  targetPath!: string | null;
}

@InputType({ description: 'A link that came by mail.' })
export class OpenLinkInput {
  @Field(() => String, { description: 'Token of the link.' })
  token!: string;
}

@InputType({ description: 'A new password by the link that came by mail.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'Token of the link.' })
  token!: string;
  @Field(() => String, { description: 'New password, at least 12 characters.' })
  password!: string;
}

@InputType({ description: 'A new password by the present one.' })
export class ChangePasswordInput {
  @Field(() => String, { nullable: true, description: 'Present password; null when the account has none yet.' })
  currentPassword!: string | null;
  @Field(() => String, { description: 'New password, at least 12 characters.' })
  newPassword!: string;
}

@InputType({ description: 'Settings of the signed-in person; what is null stays as it is.' })
export class ChangeAccountInput {
  @Field(() => String, { nullable: true, description: 'Name shown to colleagues and on match pages.' })
  displayName!: string | null;
  @Field(() => String, { nullable: true, description: 'Language: en, uk, fr, de, pl, cs or tr.' })
  locale!: string | null;
  @Field(() => String, { nullable: true, description: 'auto, light or dark.' })
  theme!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether notifications are mailed too.' })
  emailNotifications!: boolean | null;
}
