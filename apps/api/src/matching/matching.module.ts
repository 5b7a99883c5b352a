import { Module, type OnModuleInit } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/index.ts';
import { JobRegistry } from '../jobs/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { VocabularyModule } from '../vocabulary/index.ts';
import { AttentionReader } from './attention/attention.reader.ts';
import { AttentionResolver } from './attention/attention.resolver.ts';
import { CompactStandingChangesJob } from './compact-standing-changes.job.ts';
import { ConsortiaResolver } from './consortia/consortia.resolver.ts';
import { ConsortiaService } from './consortia/consortia.service.ts';
import { KeptConsortia } from './consortia/kept-consortia.ts';
import { ForgetImpressionsJob } from './impressions/forget-impressions.job.ts';
import { ImpressionsResolver } from './impressions/impressions.resolver.ts';
import { ImpressionsService } from './impressions/impressions.service.ts';
import { AffinityModelReader } from './learning/affinity-model.reader.ts';
import { AffinityModelResolver } from './learning/affinity-model.resolver.ts';
import { AffinityModelUseService } from './learning/affinity-model-use.service.ts';
import { AffinityTrainingJob } from './learning/affinity-training.job.ts';
import { AffinityTrainingService } from './learning/affinity-training.service.ts';
import { DecisionsReader } from './learning/decisions.reader.ts';
import { EventWeights } from './learning/event-weights.ts';
import { MatchesService } from './matches.service.ts';
import { MatchKeepingResolver } from './match-keeping.resolver.ts';
import { MatchingResolver } from './matching.resolver.ts';
import { MeetingRequestsReader } from './meeting-requests.reader.ts';
import { OneMatchService } from './open/one-match.service.ts';
import { OpenPairReader } from './open/open-pair.reader.ts';
import { RankedLists } from './ranked-lists.ts';
import { ListInputReader } from './recommended/list-input.reader.ts';
import { RecommendedListsJob } from './recommended/recommended-lists.job.ts';
import { RecommendedListsMaker } from './recommended/recommended-lists.maker.ts';
import { RecommendedResolver } from './recommended/recommended.resolver.ts';
import { RecommendedService } from './recommended/recommended.service.ts';
import { MatchRulesReader } from './rules/match-rules.reader.ts';
import { MatchRulesResolver } from './rules/match-rules.resolver.ts';
import { MatchRulesService } from './rules/match-rules.service.ts';
import { RulesPreviewService } from './rules/rules-preview.service.ts';
import { SavedFiltersService } from './saved-filters.service.ts';
import { TeaserCatalogue } from './teaser-catalogue.ts';
import { ViewerStandingReader } from './viewer-standing.reader.ts';

@Module({
  imports: [DisclosureModule, OrganisationsModule, VocabularyModule],
  providers: [
    AttentionReader, AttentionResolver, CompactStandingChangesJob, MatchesService, MatchingResolver, MatchKeepingResolver, MeetingRequestsReader, RankedLists, SavedFiltersService, TeaserCatalogue, ViewerStandingReader,
    ConsortiaResolver, ConsortiaService, KeptConsortia,
    ListInputReader, RecommendedListsJob, RecommendedListsMaker, RecommendedResolver, RecommendedService,
    ForgetImpressionsJob, ImpressionsResolver, ImpressionsService,
    OneMatchService, OpenPairReader,
    MatchRulesReader, MatchRulesResolver, MatchRulesService, RulesPreviewService,
    AffinityModelReader, AffinityModelResolver, AffinityModelUseService, AffinityTrainingJob, AffinityTrainingService, DecisionsReader, EventWeights,
  ],
  exports: [AffinityModelReader, AffinityModelUseService, AffinityTrainingService, MatchesService],
})
export class MatchingModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly compaction: CompactStandingChangesJob,
    private readonly lists: RecommendedListsJob,
    private readonly forgetting: ForgetImpressionsJob,
    private readonly training: AffinityTrainingJob,
  ) {}

  onModuleInit(): void {
    for (const job of [this.compaction, this.lists, this.forgetting, this.training]) this.registry.add(job);
  }
}
