import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One kind of thing that waits for an organiser.' })
export class WorkItem {
  @Field(() => String, {
    description: 'viewingAlert, vettingLate, vettingWaiting, rowsHeld, requestsExpiring, timeAsked, draftUnpublished, leftovers, noDelegates, previewMissing, draftsBeforeClose or mailFailed.',
  })
  kind!: string;
  @Field(() => String, { description: 'alert: look at it first; late: its time is over; soon: within two days; open: no hurry.' })
  urgency!: string;
  @Field(() => Int, { description: 'How many wait.' })
  count!: number;
  @Field(() => Int, { nullable: true, description: 'Of how many organisations; null where no organisation is meant.' })
  organisations!: number | null;
  @Field(() => Date, { nullable: true, description: 'Since when the oldest waits.' })
  since!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the first becomes late, or became it; null where nothing sets a date.' })
  due!: Date | null;
  @Field(() => String, { nullable: true, description: 'What exactly is meant: id of an import, number of a version; null elsewhere.' })
  reference!: string | null;
}

@ObjectType({ description: 'What needs an organiser now.' })
export class WorkList {
  @Field(() => Date, { description: '"Now" of the event.' })
  now!: Date;
  @Field(() => [WorkItem], { description: 'The most urgent first; what does not wait is left out.' })
  items!: WorkItem[];
}
