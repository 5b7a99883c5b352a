import { Field, ObjectType } from '@nestjs/graphql';
import { MyRegistration, OrganiserRegistration } from '../organisations/index.ts';
import { VettedRegistration } from '../vetting/index.ts';

@ObjectType({ description: 'The own registration as organisers read it: what their pages are made of.' })
export class OrganiserPreview {
  @Field(() => OrganiserRegistration, { description: 'What the list of registrations and its pages give them.' })
  listed!: OrganiserRegistration;
  @Field(() => MyRegistration, { description: 'What they are given in addition while they act on behalf of the organisation.' })
  acting!: MyRegistration;
}

@ObjectType({ description: 'The own registration as vetting officers read it.' })
export class OfficerPreview {
  @Field(() => OrganiserRegistration, { description: 'What the list of registrations gives them, as it does organisers.' })
  listed!: OrganiserRegistration;
  @Field(() => VettedRegistration, { description: 'The record that stands with every vetting case.' })
  record!: VettedRegistration;
}
