import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LANGUAGES, type Language } from '@spilno/taxonomy';

export const ReasonLanguage = Object.fromEntries(LANGUAGES.map((language) => [language, language])) as { [K in Language]: K };
registerEnumType(ReasonLanguage, { name: 'ReasonLanguage', description: 'Language in which reasons can be read.' });

@ObjectType({ description: 'A sentence of the reasons of a match.' })
export class BriefSentence {
  @Field(() => String, { description: 'The sentence.' })
  text!: string;
  @Field(() => Int, { nullable: true, description: 'Its points; those of all sentences add up to the score. Null where it stands for none.' })
  points!: number | null;
  @Field(() => String, { description: 'The points in words, such as "12 points"; empty where there are none.' })
  pointsText!: string;
}

@ObjectType({ description: 'A part of the reasons of a match.' })
export class BriefSection {
  @Field(() => String, { description: 'get, give, both, missing or ask.' })
  kind!: string;
  @Field(() => String, { description: 'Its heading.' })
  title!: string;
  @Field(() => [BriefSentence], { description: 'Its sentences.' })
  sentences!: BriefSentence[];
}

@ObjectType({ description: 'The reasons of a match on one page, in a language of the reader\'s choice. Names stand as they may on paper: code names, or names of firms that have none.' })
export class MatchBrief {
  @Field(() => ReasonLanguage, { description: 'Language.' })
  language!: Language;
  @Field(() => Int, { description: 'Affinity as the viewer sees this pair, 0 to 100: with descriptions and languages where the other side is open.' })
  score!: number;
  @Field(() => String, { description: 'Heading.' })
  title!: string;
  @Field(() => [BriefSection], { description: 'What one gets, what the other gets, what both share, what is missing, what to ask.' })
  sections!: BriefSection[];
}
