import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, boundedFirst } from '../common/index.ts';
import { AuditSeals } from './audit-seals.ts';
import { AuditReader } from './audit-reader.ts';
import { AuditIntegrity, AuditLine } from './audit.type.ts';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly reader: AuditReader,
    private readonly seals: AuditSeals,
  ) {}

  @Allow('audit:read')
  @Query(() => [AuditLine], { description: 'The log, newest first, a page at a time.' })
  async auditLog(
    @Args('action', { type: () => String, defaultValue: '', description: 'Beginning of the action, such as "registration."; empty for all.' }) action: string,
    @Args('slug', { type: () => String, nullable: true, description: 'Slug of one event; null for all and the installation.' }) slug: string | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 100.' }) first: number,
    @Args('before', { type: () => ID, nullable: true, description: 'Number of the last entry already seen; null for the newest.' }) before: string | null,
  ): Promise<AuditLine[]> {
    return this.reader.page(action, slug, boundedFirst(first, 100), before);
  }

  @Allow('audit:read')
  @Query(() => AuditIntegrity, { description: 'Works the seals out again and compares.' })
  async auditIntegrity(): Promise<AuditIntegrity> {
    return this.seals.check();
  }
}
