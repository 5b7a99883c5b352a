import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, PageInfo } from '../common/index.ts';
import { OverShoulderName } from './participant-organisation.type.ts';

@ObjectType({ description: 'One person opened unusually many firms within an hour.' })
export class ViewingAlert {
  @Field(() => ID, { description: 'Id of the alert.' })
  id!: string;
  @Field(() => ID, { description: 'Registration of the viewer.' })
  registrationId!: string;
  @Field(() => OverShoulderName, { description: 'Code name of the viewer, or its name if it has none.' })
  viewer!: OverShoulderName;
  @Field(() => Int, { description: 'Firms opened within the hour.' })
  openedFirms!: number;
  @Field(() => Int, { description: 'Number from which on it was unusual.' })
  threshold!: number;
  @Field(() => Float, { description: 'Median of the others, per person and hour of the last week.' })
  usualFirms!: number;
  @Field(() => Date, { description: 'When it was noticed.' })
  raisedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When an organiser marked it as looked at; null while nobody has.' })
  settledAt!: Date | null;
}

@ObjectType({ description: 'A page of alerts.' })
export class ViewingAlertConnection {
  @Field(() => [ViewingAlert], { description: 'Alerts, newest first.' })
  nodes!: ViewingAlert[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'From how many firms within an hour on anybody is looked at, at the earliest.' })
  minimum!: number;
}

@InputType({ description: 'An alert that an organiser has looked at.' })
export class SettleViewingAlertInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string;
}

@InputType({ description: 'When opened pages become an alert, at the earliest.' })
export class SetViewingMinimumInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'Firms within an hour, 5 to 5,000.' })
  minimum!: number;
}

@ObjectType({ description: 'The alert is marked as looked at.' })
export class ViewingAlertSettled {
  @Field(() => ViewingAlert, { description: 'The alert as it is now.' })
  alert!: ViewingAlert;
}

@ObjectType({ description: 'The number is saved.' })
export class ViewingMinimumSet {
  @Field(() => Int, { description: 'Firms within an hour.' })
  minimum!: number;
}

const resolveType = (value: object) => value.constructor.name;

export const SettleViewingAlertResult = createUnionType({ name: 'SettleViewingAlertResult', description: 'Outcome of looking at an alert.', types: () => [ViewingAlertSettled, NotFound] as const, resolveType });
export const SetViewingMinimumResult = createUnionType({ name: 'SetViewingMinimumResult', description: 'Outcome of setting the number.', types: () => [ViewingMinimumSet, InvalidInput] as const, resolveType });
