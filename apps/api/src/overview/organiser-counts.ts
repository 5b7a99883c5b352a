import { Injectable } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

@ObjectType({ description: 'Figures beside the places of the rail.' })
export class OrganiserCounts {
  @Field(() => Int, { description: 'Registrations that were sent, whatever became of them.' })
  registered!: number;
  @Field(() => Int, { description: 'Registrations that wait for an officer.' })
  toDecide!: number;
}

/** What the rail says on every page: one cheap statement. */
@Injectable()
export class OrganiserCountsReader {
  constructor(private readonly source: DataSource) {}

  async read(eventId: string): Promise<OrganiserCounts> {
    const [row] = (await this.source.query(
      `select (select count(*)::int from registration where event_id = $1 and submitted_at is not null) as registered,
         (select count(*)::int from vetting_case where event_id = $1 and status in ('first', 'second', 'third')) as "toDecide"`,
      [eventId],
    )) as [OrganiserCounts];
    return Object.assign(new OrganiserCounts(), row);
  }
}
