import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DecideCaseService } from './decide-case.service.ts';
import { LikelyDuplicates } from './likely-duplicates.ts';
import { OwnVettingReader } from './own-vetting-reader.ts';
import { RegistrationOutcome } from './registration-outcome.ts';
import { VettedRegistrationReader } from './vetted-registration-reader.ts';
import { VettingCaseRow } from './vetting-case.entity.ts';
import { VettingCaseReader } from './vetting-case-reader.ts';
import { VettingCases } from './vetting-cases.ts';
import { VettingQueueReader } from './vetting-queue.ts';
import { VettingQuestionsService } from './vetting-questions.service.ts';
import { VettingResolver } from './vetting.resolver.ts';

@Module({
  imports: [TypeOrmModule.forFeature([VettingCaseRow])],
  providers: [DecideCaseService, LikelyDuplicates, OwnVettingReader, RegistrationOutcome, VettedRegistrationReader, VettingCaseReader, VettingCases, VettingQueueReader, VettingQuestionsService, VettingResolver],
  exports: [DecideCaseService, VettedRegistrationReader, VettingCases],
})
export class VettingModule {}
