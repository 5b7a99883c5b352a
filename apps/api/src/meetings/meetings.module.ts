import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendaModule } from '../agenda/index.ts';
import { JobRegistry } from '../jobs/index.ts';
import { ActOnRequestService } from './act-on-request.service.ts';
import { AgreeByWishesJob } from './agree-by-wishes.job.ts';
import { Agreement } from './agreement.entity.ts';
import { Agreements } from './agreements.ts';
import { ExpireRequestsJob } from './expire-requests.job.ts';
import { MeetingCancellation } from './meeting-cancellation.ts';
import { MeetingRequestRow } from './meeting-request.entity.ts';
import { MeetingsResolver } from './meetings.resolver.ts';
import { PairReader } from './pair-reader.ts';
import { RequestNotices } from './request-notices.ts';
import { SendRequestService } from './send-request.service.ts';
import { Wish } from './wish.entity.ts';
import { WishService } from './wish.service.ts';

@Module({
  imports: [AgendaModule, TypeOrmModule.forFeature([Agreement, MeetingRequestRow, Wish])],
  providers: [ActOnRequestService, AgreeByWishesJob, Agreements, ExpireRequestsJob, MeetingCancellation, MeetingsResolver, PairReader, RequestNotices, SendRequestService, WishService],
  exports: [ActOnRequestService, Agreements, MeetingCancellation, PairReader, RequestNotices, SendRequestService, WishService],
})
export class MeetingsModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly expireRequests: ExpireRequestsJob,
    private readonly agreeByWishes: AgreeByWishesJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.expireRequests);
    this.registry.add(this.agreeByWishes);
  }
}
