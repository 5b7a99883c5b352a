import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../jobs/index.ts';
import { DecideCaseService } from './decide-case.service.ts';
import { LikelyDuplicates } from './likely-duplicates.ts';
import { OwnVettingReader } from './own-vetting-reader.ts';
import { RegistrationOutcome } from './registration-outcome.ts';
import { DeniedListsController } from './screening/denied-lists.controller.ts';
import { DeniedListsService } from './screening/denied-lists.service.ts';
import { RegistrationScreening } from './screening/registration-screening.ts';
import { ScreenAgainJob } from './screening/screen-again.job.ts';
import { ScreeningReader } from './screening/screening-reader.ts';
import { ScreeningResolver } from './screening/screening.resolver.ts';
import { SettleHitService } from './screening/settle-hit.service.ts';
import { VettedRegistrationReader } from './vetted-registration-reader.ts';
import { VettingCaseRow } from './vetting-case.entity.ts';
import { VettingCaseReader } from './vetting-case-reader.ts';
import { VettingCases } from './vetting-cases.ts';
import { VettingQueueReader } from './vetting-queue.ts';
import { VettingQuestionsService } from './vetting-questions.service.ts';
import { VettingResolver } from './vetting.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([VettingCaseRow])],
  controllers: [DeniedListsController],
  providers: [DecideCaseService, DeniedListsService, LikelyDuplicates, OwnVettingReader, RegistrationOutcome, RegistrationScreening, ScreenAgainJob, ScreeningReader, ScreeningResolver, SettleHitService, VettedRegistrationReader, VettingCaseReader, VettingCases, VettingQueueReader, VettingQuestionsService, VettingResolver],
  exports: [DecideCaseService, RegistrationScreening, VettedRegistrationReader, VettingCases],
})
export class VettingModule implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly screenAgain: ScreenAgainJob,
  ) {}

  onModuleInit(): void {
    this.registry.add(this.screenAgain);
  }
}
