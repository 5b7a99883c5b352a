import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An authority that is usually asked about an export or an import. A hint, no legal advice.' })
export class ExportAuthority {
  @Field(() => String, { description: 'Abbreviation.' })
  code!: string;
  @Field(() => String, { description: 'Name in English.' })
  en!: string;
  @Field(() => String, { description: 'Name in Ukrainian.' })
  uk!: string;
}

@ObjectType({ description: 'Why something is thought to cross the border: an offer that meets a need, or a form of cooperation.' })
export class LicenceReason {
  @Field(() => String, { description: 'Whose need it is: get the own, give that of the other side.' })
  direction!: string;
  @Field(() => String, { nullable: true, description: 'Node of the offer; null for a form.' })
  nodeCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Form of cooperation; null for a capability.' })
  form!: string | null;
}

@ObjectType({ description: 'A part of the Common Military List of the European Union that is touched.' })
export class LicenceListHint {
  @Field(() => String, { description: 'ML1 to ML22.' })
  code!: string;
  @Field(() => String, { description: 'goods, equipment, software or technology.' })
  subject!: string;
  @Field(() => [LicenceReason], { description: 'What touches it.' })
  reasons!: LicenceReason[];
}

@ObjectType({ description: 'Which authorisations will be asked about where something goes from one country to another. A hint, no legal advice; part of no score, order or filter.' })
export class LicenceHint {
  @Field(() => String, { description: 'Country where it leaves.' })
  from!: string;
  @Field(() => String, { description: 'Country where it arrives.' })
  to!: string;
  @Field(() => String, { description: 'export, or transfer between two members of the European Union.' })
  leaving!: string;
  @Field(() => [ExportAuthority], { description: 'Usually asked where it leaves; empty where none is on file.' })
  exporters!: ExportAuthority[];
  @Field(() => [ExportAuthority], { description: 'Usually asked where it arrives.' })
  importers!: ExportAuthority[];
  @Field(() => [LicenceListHint], { description: 'Parts of the list, in its order.' })
  lists!: LicenceListHint[];
  @Field(() => [LicenceReason], { description: 'What is part of it and touches nothing on that list.' })
  others!: LicenceReason[];
  @Field(() => Boolean, { description: 'Whether something comes back or goes for a time only.' })
  isTemporary!: boolean;
}
