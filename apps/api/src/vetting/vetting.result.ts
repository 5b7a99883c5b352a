import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion } from '../common/index.ts';

@ObjectType({ description: 'The decision is kept with the case.' })
export class VettingDecided {
  @Field(() => ID, { description: 'Id of the case.' })
  caseId!: string;
  @Field(() => String, { description: 'Where the case stands now: second, third, approved, returned or rejected.' })
  status!: string;
}

@ObjectType({ description: 'It is saved.' })
export class VettingNoteSaved {
  @Field(() => ID, { description: 'Id of the question or certificate.' })
  id!: string;
}

const resolveType = (value: object) => value.constructor.name;

export const DecideVettingCaseResult = createUnionType({
  name: 'DecideVettingCaseResult',
  description: 'Outcome of a decision.',
  types: () => [VettingDecided, InvalidInput, LocationRefused, NotFound, NotPossible, StaleVersion] as const,
  resolveType,
});

export const VettingNoteResult = createUnionType({
  name: 'VettingNoteResult',
  description: 'Outcome of a question, an answer or a verified certificate.',
  types: () => [VettingNoteSaved, InvalidInput, LocationRefused, NotFound, NotPossible] as const,
  resolveType,
});
