import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion, UserError } from '../../common/index.ts';
import { MyRegistration, RegistrationGap } from '../types/my-registration.type.ts';
import { DelegateMeetingsAffected } from './delegate-meetings-affected.ts';

@ObjectType({ description: 'Something worth a second look that was saved all the same.' })
export class RegistrationWarning {
  @Field(() => String, { description: 'Path of the field within the input.' })
  field!: string;
  @Field(() => String, { description: 'What looks odd, as a stable code such as "ncageShape", "ncageCountry".' })
  code!: string;
}

@ObjectType({ description: 'It is saved.' })
export class RegistrationSaved {
  @Field(() => MyRegistration, { description: 'The registration as it is stored now.' })
  registration!: MyRegistration;
  @Field(() => [RegistrationWarning], { description: 'What looks odd; empty when nothing does.' })
  warnings!: RegistrationWarning[];
}

@ObjectType({ implements: () => UserError, description: 'The registration cannot be sent yet: something is missing.' })
export class RegistrationIncomplete extends UserError {
  @Field(() => [RegistrationGap], { description: 'What is missing, in the order of the steps.' })
  gaps!: RegistrationGap[];
}

export const SaveRegistrationResult = createUnionType({
  name: 'SaveRegistrationResult',
  description: 'Outcome of saving a part of the own registration.',
  types: () => [RegistrationSaved, InvalidInput, LocationRefused, StaleVersion, NotFound, NotPossible, DelegateMeetingsAffected] as const,
  resolveType: (value: object) => value.constructor.name,
});

export const SubmitRegistrationResult = createUnionType({
  name: 'SubmitRegistrationResult',
  description: 'Outcome of sending the registration.',
  types: () => [RegistrationSaved, RegistrationIncomplete, StaleVersion, NotFound, NotPossible] as const,
  resolveType: (value: object) => value.constructor.name,
});
