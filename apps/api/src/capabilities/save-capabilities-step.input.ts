import { Field, InputType } from '@nestjs/graphql';
import { RegistrationStepInput } from '../organisations/index.ts';
import { ProductCodeInput } from '../product-codes/index.ts';

@InputType({ description: 'An offer or a need.' })
export class CapabilityEntryInput {
  @Field(() => String, { description: 'Code of the node in the capability vocabulary.' })
  nodeCode!: string;
  @Field(() => Boolean, { nullable: true, description: 'Essential rather than useful; for needs.' })
  isEssential?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Pieces a year as a band.' })
  quantityBand?: string | null;
  @Field(() => String, { nullable: true, description: 'Weeks from order to delivery as a band.' })
  leadTimeBand?: string | null;
  @Field(() => String, { nullable: true, description: 'Place of production: ukraine, abroad, either or open.' })
  place?: string | null;
}

@InputType({ description: 'Step 3. A list that is left out stays as it is; the order is that of importance.' })
export class SaveCapabilitiesStepInput extends RegistrationStepInput {
  @Field(() => [CapabilityEntryInput], { nullable: true, description: 'Offers, at most 12; replaces the stored ones.' })
  offers?: CapabilityEntryInput[] | null;
  @Field(() => [CapabilityEntryInput], { nullable: true, description: 'Needs, at most 12; replaces the stored ones.' })
  needs?: CapabilityEntryInput[] | null;
  @Field(() => [ProductCodeInput], { nullable: true, description: 'Product codes of what is offered, confirmed one by one, at most 20; replaces the stored ones.' })
  offerCodes?: ProductCodeInput[] | null;
  @Field(() => [ProductCodeInput], { nullable: true, description: 'Product codes of what is needed, confirmed one by one, at most 20; replaces the stored ones.' })
  needCodes?: ProductCodeInput[] | null;
}
