import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion } from '../common/index.ts';
import { ParticipantOrganisation } from './participant-organisation.type.ts';

@ObjectType({ description: 'An NDA that the disclosing firm recorded. The file stays with the firm; here are its version and its hash.' })
export class RecordedNda {
  @Field(() => String, { description: 'Version of the paper in the words of the firm.' })
  documentVersion!: string;
  @Field(() => String, { description: 'SHA-256 of the signed file, 64 hexadecimal digits: who holds the file can compare.' })
  documentHash!: string;
  @Field(() => Date, { description: 'When it was confirmed.' })
  confirmedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Lead who confirmed it; null for the other side, and for a person who is a delegate no longer.' })
  confirmedBy!: string | null;
}

@ObjectType({ description: 'An NDA that the disclosing firm recorded once and withdrew since.' })
export class WithdrawnNda extends RecordedNda {
  @Field(() => Date, { description: 'When it was withdrawn.' })
  withdrawnAt!: Date;
  @Field(() => String, { nullable: true, description: 'Delegate who withdrew it; null for a person who is a delegate no longer.' })
  withdrawnBy!: string | null;
}

@ObjectType({ description: 'How far the own organisation and another one are open to each other.' })
export class DisclosedPairState {
  @Field(() => ParticipantOrganisation, { description: 'The other organisation as the own one may see it.' })
  organisation!: ParticipantOrganisation;
  @Field(() => Int, { description: 'Level the own organisation opens to it.' })
  ownLevel!: number;
  @Field(() => Boolean, { description: 'Whether the own side took its disclosure back.' })
  isWithdrawnByUs!: boolean;
  @Field(() => Boolean, { description: 'Whether a meeting is agreed or published, so that level 2 is open unless a side took it back.' })
  isAgreed!: boolean;
  @Field(() => String, { nullable: true, description: 'What opens level 2: request or schedule; null where nothing does.' })
  openedBy!: string | null;
  @Field(() => Date, { nullable: true, description: 'Since when that is so; null where nothing opens level 2.' })
  openSince!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the own side took its disclosure back; null where it did not.' })
  withdrawnAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Delegate of the own side who took it back; null where nobody did, and for a person who is a delegate no longer.' })
  withdrawnBy!: string | null;
  @Field(() => RecordedNda, { nullable: true, description: 'NDA by which the own side opens level 3 to the other one; it counts while level 2 is open. Null without one.' })
  ownNda!: RecordedNda | null;
  @Field(() => RecordedNda, { nullable: true, description: 'NDA by which the other side opens level 3 to the own one. Null without one.' })
  theirNda!: RecordedNda | null;
  @Field(() => [WithdrawnNda], { description: 'NDAs of the own side towards the other one that were withdrawn, the last first, at most fifty. The other side is not told of them here.' })
  withdrawnNdas!: WithdrawnNda[];
}

@InputType({ description: 'Names another organisation of the event.' })
export class WithdrawDisclosureInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The other organisation.' })
  registrationId!: string;
}

@InputType({ description: 'Names another organisation of the event.' })
export class RestoreDisclosureInput extends WithdrawDisclosureInput {}

@ObjectType({ description: 'The disclosure of the pair changed at once.' })
export class DisclosureChanged {
  @Field(() => DisclosedPairState, { description: 'The pair as it is now.' })
  pair!: DisclosedPairState;
}

export const ChangeDisclosureResult = createUnionType({
  name: 'ChangeDisclosureResult',
  description: 'Outcome of taking disclosure back or opening it again.',
  types: () => [DisclosureChanged, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});

@InputType({ description: 'One direction of a pair, whose disclosing side confirms that an NDA is signed and kept.' })
export class ConfirmNdaInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The firm whose product data open. Only its own lead may confirm.' })
  disclosingRegistrationId!: string;
  @Field(() => ID, { description: 'The firm to which they open.' })
  receivingRegistrationId!: string;
  @Field(() => String, { description: 'Version of the paper, such as "2.1", at most 40 characters.' })
  documentVersion!: string;
  @Field(() => String, { description: 'SHA-256 of the signed file, 64 hexadecimal digits, worked out where the file is.' })
  documentHash!: string;
}

@InputType({ description: 'One direction of a pair.' })
export class WithdrawNdaInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => ID, { description: 'The firm whose product data close.' })
  disclosingRegistrationId!: string;
  @Field(() => ID, { description: 'The firm to which they close.' })
  receivingRegistrationId!: string;
}

export const ChangeNdaResult = createUnionType({
  name: 'ChangeNdaResult',
  description: 'Outcome of confirming or withdrawing an NDA.',
  types: () => [DisclosureChanged, InvalidInput, LocationRefused, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});

@ObjectType({ description: 'What the own firm wrote for partners under an NDA.' })
export class ProductData {
  @Field(() => ID, { description: 'The own registration.' })
  id!: string;
  @Field(() => String, { description: 'Plain text; empty when nothing was written.' })
  text!: string;
  @Field(() => Int, { description: 'Version of the text, for saving; 0 before the first.' })
  version!: number;
}

@InputType({ description: 'Text for partners under an NDA.' })
export class SaveProductDataInput {
  @Field(() => String, { description: 'Slug of the event.' })
  eventSlug!: string;
  @Field(() => String, { description: 'Plain text, at most 4,000 characters. Drawings, specifications and controlled data do not belong here.' })
  text!: string;
  @Field(() => Int, { description: 'Version of the text that was seen; 0 before the first.' })
  version!: number;
}

@ObjectType({ description: 'The text is saved.' })
export class ProductDataSaved {
  @Field(() => ProductData, { description: 'As it is now.' })
  productData!: ProductData;
}

export const SaveProductDataResult = createUnionType({
  name: 'SaveProductDataResult',
  description: 'Outcome of saving product data.',
  types: () => [ProductDataSaved, InvalidInput, LocationRefused, StaleVersion] as const,
  resolveType: (value: object) => value.constructor.name,
});
