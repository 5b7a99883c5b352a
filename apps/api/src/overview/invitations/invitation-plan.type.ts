import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A partner country of the event, and how many of its firms would fill their places.' })
export class InvitationTarget {
  @Field(() => String, { description: 'Country.' })
  country!: string;
  @Field(() => Int, { description: 'Firms to aim at: those whose full number of meetings the tables hold, shared evenly among partner countries, no fewer than at the earlier event.' })
  proposed!: number;
  @Field(() => Int, { nullable: true, description: 'Approved at the earlier event; null where there is none of the same organiser.' })
  earlier!: number | null;
  @Field(() => Int, { description: 'Registrations sent, those not approved yet as well.' })
  sent!: number;
  @Field(() => Int, { description: 'Of these, approved.' })
  approved!: number;
}

@ObjectType({ description: 'A firm that took part in an earlier event of the same organiser and is not registered for this one.' })
export class KnownFirm {
  @Field(() => ID, { description: 'Registration at the earlier event.' })
  registrationId!: string;
  @Field(() => String, { description: 'Name as registered there.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Country; null when none was stated.' })
  country!: string | null;
  @Field(() => String, { description: 'Earlier event.' })
  event!: string;
  @Field(() => String, { nullable: true, description: 'Ukrainian name of the earlier event; null when it has none of its own.' })
  eventUk!: string | null;
  @Field(() => [String], { description: 'What it offered or needed there, at or below the node.' })
  nodes!: string[];
}

@ObjectType({ description: 'A kind of firm to invite, with the gap that it would close.' })
export class InvitationKind {
  @Field(() => String, { description: 'Node of the catalogue.' })
  nodeCode!: string;
  @Field(() => String, { description: 'What the invited firm would do: offers or needs.' })
  does!: string;
  @Field(() => Boolean, { description: 'Whether a Ukrainian manufacturer is looked for.' })
  isUkrainian!: boolean;
  @Field(() => Int, { description: 'Approved firms with an essential need.' })
  essential!: number;
  @Field(() => Int, { description: 'Approved firms with a useful need.' })
  useful!: number;
  @Field(() => Int, { description: 'Approved firms that offer it.' })
  offered!: number;
  @Field(() => Int, { description: 'Registered firms of this kind that are not approved yet.' })
  waiting!: number;
  @Field(() => [String], { description: 'Countries to look in first.' })
  countries!: string[];
  @Field(() => [String], { description: 'Forms of cooperation that are wanted with it.' })
  forms!: string[];
  @Field(() => [KnownFirm], { description: 'Known firms of this kind, at most ten.' })
  known!: KnownFirm[];
  @Field(() => Int, { description: 'How many known firms of this kind there are.' })
  knownTotal!: number;
}

@ObjectType({ description: 'Who to invite. Of registrations alone: nothing that anybody wishes, asks or rules out is in it.' })
export class InvitationPlan {
  @Field(() => String, { description: 'What the kinds are read from: thisEvent, earlierEvent while nobody is approved here, or nothing.' })
  basis!: string;
  @Field(() => String, { nullable: true, description: 'The earlier event of the same organiser; null where there is none.' })
  earlierEvent!: string | null;
  @Field(() => String, { nullable: true, description: 'Its Ukrainian name; null when it has none of its own.' })
  earlierEventUk!: string | null;
  @Field(() => Int, { description: 'Slots times tables.' })
  places!: number;
  @Field(() => Int, { description: 'Meetings that a foreign company may have.' })
  meetingsEach!: number;
  @Field(() => [InvitationTarget], { description: 'Partner countries, in the order of the set-up.' })
  targets!: InvitationTarget[];
  @Field(() => [InvitationKind], { description: 'Kinds of firms, the most needed first, at most forty.' })
  kinds!: InvitationKind[];
}
