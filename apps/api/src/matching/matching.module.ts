import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { MatchesService } from './matches.service.ts';
import { MatchingResolver } from './matching.resolver.ts';
import { MeetingRequestsReader } from './meeting-requests.reader.ts';
import { TeaserCatalogue } from './teaser-catalogue.ts';

@Module({ imports: [DisclosureModule, OrganisationsModule], providers: [MatchesService, MatchingResolver, MeetingRequestsReader, TeaserCatalogue], exports: [MatchesService, TeaserCatalogue] })
export class MatchingModule {}
