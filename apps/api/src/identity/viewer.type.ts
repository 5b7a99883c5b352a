import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A place of the signed-in person in one event.' })
export class ViewerPlace {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'Name of the event.' })
  eventName!: string;
  @Field(() => String, { nullable: true, description: 'Its Ukrainian name; null where it has none.' })
  eventNameUk!: string | null;
  @Field(() => String, { description: 'lead, delegate, organiser or vettingOfficer.' })
  role!: string;
  @Field(() => ID, { nullable: true, description: 'Registration the person works for; null for organisers and officers.' })
  registrationId!: string | null;
  @Field(() => String, { nullable: true, description: 'Type of the organisation, such as ukrainianManufacturer; null for organisers and officers.' })
  typeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Status of that registration; null for organisers and officers.' })
  registrationStatus!: string | null;
}

@ObjectType({ description: 'The signed-in person.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;
  @Field(() => String, { description: 'Name as the person wrote it.' })
  displayName!: string;
  @Field(() => String, { description: 'Address the person signs in with.' })
  email!: string;
  @Field(() => String, { description: 'Language of pages and mails: en, uk, fr, de, pl, cs or tr.' })
  locale!: string;
  @Field(() => String, { description: 'auto, light or dark.' })
  theme!: string;
  @Field(() => Boolean, { description: 'Whether notifications are mailed too.' })
  emailNotifications!: boolean;
  @Field(() => Boolean, { description: 'Whether the person administers the installation.' })
  isAdministrator!: boolean;
  @Field(() => [ViewerPlace], { description: 'Every event the person has a place in, newest first.' })
  places!: ViewerPlace[];
}
