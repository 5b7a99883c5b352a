import { Module } from '@nestjs/common';
import { VettingCases } from './vetting-cases.ts';

@Module({ providers: [VettingCases], exports: [VettingCases] })
export class VettingModule {}
