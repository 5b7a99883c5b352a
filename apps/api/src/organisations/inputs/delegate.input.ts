import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Names a delegate of the own organisation.' })
export class DelegateInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The delegate.' })
  delegateId!: string;
  @Field(() => Int, { description: 'Version of the delegate the page was loaded with.' })
  version!: number;
}

@InputType({ description: 'Mails an invitation to a delegate.' })
export class InviteDelegateInput extends DelegateInput {}

@InputType({ description: 'Removes a delegate.' })
export class RemoveDelegateInput extends DelegateInput {}

@InputType({ description: 'Makes another delegate the lead.' })
export class HandOverLeadInput extends DelegateInput {}

@InputType({ description: 'The own details and what of them counterparts may see. A field that is left out stays as it is; null clears it.' })
export class ChangeMyDetailsInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => Int, { description: 'Version the page was loaded with.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'What the person does.' })
  jobFunction?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone with country code.' })
  telephone?: string | null;
  @Field(() => [String], { nullable: true, description: 'Languages of a conversation, ISO 639.' })
  languages?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Days the person attends; empty means every day.' })
  attendsDayIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Consent: counterparts see the address once a meeting is agreed.' })
  showsEmail?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Consent: counterparts see the telephone once a meeting is agreed.' })
  showsTelephone?: boolean | null;
}

@InputType({ description: 'A time a delegate is not there.' })
export class UnavailablePeriodInput {
  @Field(() => Date, { description: 'Start.' })
  startsAt!: Date;
  @Field(() => Date, { description: 'End, not included.' })
  endsAt!: Date;
}

@InputType({ description: 'All exceptions of a delegate; replaces the stored ones.' })
export class SetAvailabilityInput extends DelegateInput {
  @Field(() => [UnavailablePeriodInput], { description: 'When the delegate is not there, at most 100.' })
  unavailable!: UnavailablePeriodInput[];
}

@InputType({ description: 'Confirms that the signed-in person attends.' })
export class ConfirmAttendanceInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
}
