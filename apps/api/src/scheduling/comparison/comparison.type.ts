import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PublishChange } from '../publish.type.ts';
import { ScheduleChangeCounts, ScheduleVersionSummary } from '../schedule.type.ts';

@ObjectType({ description: 'An organisation whose meetings differ between two versions.' })
export class AffectedOrganisation {
  @Field(() => ID, { description: 'Registration.' })
  registrationId!: string;
  @Field(() => String, { description: 'Name, over the shoulder.' })
  name!: string;
  @Field(() => Int, { description: 'How many of its meetings differ.' })
  changes!: number;
}

@ObjectType({ description: 'Two versions of the schedule side by side.' })
export class VersionComparison {
  @Field(() => ScheduleVersionSummary, { description: 'The version that is compared from.' })
  from!: ScheduleVersionSummary;
  @Field(() => ScheduleVersionSummary, { description: 'The version that is compared to.' })
  to!: ScheduleVersionSummary;
  @Field(() => ScheduleChangeCounts, { description: 'Counts over all organisations.' })
  counts!: ScheduleChangeCounts;
  @Field(() => [PublishChange], { description: 'Meetings that differ, by time; of one organisation where one is named.' })
  meetings!: PublishChange[];
  @Field(() => [AffectedOrganisation], { description: 'Organisations whose meetings differ, the most affected first.' })
  organisations!: AffectedOrganisation[];
}
