import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One act of the append-only log: ids and codes, no personal data.' })
export class AuditLine {
  @Field(() => ID, { description: 'Number of the entry, rising.' })
  id!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it happened.' })
  happenedAt!: Date;
  @Field(() => String, { description: 'account, console, system or anonymous.' })
  actorKind!: string;
  @Field(() => ID, { nullable: true, description: 'Account that acted; null for the other kinds.' })
  actorId!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that account now; null when it is gone or was none.' })
  actorName!: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of the event; null for the installation.' })
  eventSlug!: string | null;
  @Field(() => String, { description: 'What was done, such as registration.approved.' })
  action!: string;
  @Field(() => String, { nullable: true, description: 'Kind of the subject; null without one.' })
  subjectKind!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the subject; null without one.' })
  subjectId!: string | null;
  @Field(() => String, { description: 'Further facts as JSON: ids, codes and counts.' })
  facts!: string;
}

@ObjectType({ description: 'Whether the seals over the log fit what it holds.' })
export class AuditIntegrity {
  @Field(() => Boolean, { description: 'True when every seal fits.' })
  isIntact!: boolean;
  @Field(() => Int, { description: 'Entries under a seal.' })
  sealedEntries!: number;
  @Field(() => ID, { nullable: true, description: 'First entry whose seal does not fit; null when all do.' })
  brokenAtEntryId!: string | null;
}
