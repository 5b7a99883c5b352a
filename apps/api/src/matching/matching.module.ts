import { Module, type OnModuleInit } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/index.ts';
import { JobRegistry } from '../jobs/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { CompactStandingChangesJob } from './compact-standing-changes.job.ts';
import { MatchesService } from './matches.service.ts';
import { MatchKeepingResolver } from './match-keeping.resolver.ts';
import { MatchingResolver } from './matching.resolver.ts';
import { MeetingRequestsReader } from './meeting-requests.reader.ts';
import { RankedLists } from './ranked-lists.ts';
import { SavedFiltersService } from './saved-filters.service.ts';
import { TeaserCatalogue } from './teaser-catalogue.ts';
import { ViewerStandingReader } from './viewer-standing.reader.ts';

@Module({
  imports: [DisclosureModule, OrganisationsModule],
  providers: [CompactStandingChangesJob, MatchesService, MatchingResolver, MatchKeepingResolver, MeetingRequestsReader, RankedLists, SavedFiltersService, TeaserCatalogue, ViewerStandingReader],
  exports: [MatchesService],
})
export class MatchingModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly compaction: CompactStandingChangesJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.compaction);
  }
}
