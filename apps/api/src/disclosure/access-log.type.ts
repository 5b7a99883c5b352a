import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../common/index.ts';
import { ParticipantOrganisation } from './participant-organisation.type.ts';

@ObjectType({ description: 'Somebody looked at the own organisation.' })
export class AccessEntry {
  @Field(() => ID, { description: 'Id of the line.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  viewedAt!: Date;
  @Field(() => String, { description: 'What: teaser, match or registration.' })
  viewed!: string;
  @Field(() => Int, { description: 'Level that was open to the viewer then.' })
  level!: number;
  @Field(() => String, { description: 'Role of the viewer: delegate, organiser, vettingOfficer or administrator.' })
  viewerRole!: string;
  @Field(() => ParticipantOrganisation, { nullable: true, description: 'The organisation of the viewer as the owner may see it now; null for staff and for one that can no longer be seen.' })
  viewer!: ParticipantOrganisation | null;
}

@ObjectType({ description: 'How often people of one organisation opened the page of the own one; each is a line of the access log.' })
export class AccessLooks {
  @Field(() => Int, { description: 'Lines: the same person within an hour counts once.' })
  count!: number;
  @Field(() => Date, { nullable: true, description: 'The last time; null while there was none.' })
  lastAt!: Date | null;
}

@ObjectType({ description: 'A page of the access log.' })
export class AccessLogConnection {
  @Field(() => [AccessEntry], { description: 'Lines, newest first.' })
  nodes!: AccessEntry[];
  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo!: PageInfo;
}
