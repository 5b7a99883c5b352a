import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { Session } from './session.entity.ts';
import { SessionGuard } from './session.guard.ts';
import { SessionService } from './session.service.ts';
import { SessionStrategy } from './session.strategy.ts';
import { SignInService } from './sign-in.service.ts';
import { ViewerService } from './viewer.service.ts';

@Module({
  imports: [PassportModule.register({ session: false, property: 'actor' }), TypeOrmModule.forFeature([Account, OneTimeLink, Session])],
  providers: [IdentityResolver, SessionService, SessionStrategy, SignInService, ViewerService, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [SessionService, SignInService],
})
export class IdentityModule {}
