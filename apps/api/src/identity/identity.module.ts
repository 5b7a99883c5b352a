import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity.ts';
import { AccountAdministrationResolver } from './account-administration.resolver.ts';
import { AccountAdministration } from './account-administration.ts';
import { AccountService } from './account.service.ts';
import { AttemptLimit } from './attempt-limit.ts';
import { IdentityResolver } from './identity.resolver.ts';
import { OneTimeLinks } from './one-time-links.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { Session } from './session.entity.ts';
import { SessionGuard } from './session.guard.ts';
import { SessionService } from './session.service.ts';
import { SessionSockets } from './session-sockets.ts';
import { SessionStrategy } from './session.strategy.ts';
import { SignInService } from './sign-in.service.ts';
import { ViewerService } from './viewer.service.ts';

@Module({
  imports: [PassportModule.register({ session: false, property: 'actor' }), TypeOrmModule.forFeature([Account, OneTimeLink, Session])],
  providers: [
    AccountAdministration,
    AccountAdministrationResolver,
    AccountService,
    AttemptLimit,
    IdentityResolver,
    OneTimeLinks, SessionService, SessionSockets, SessionStrategy, SignInService, ViewerService, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [OneTimeLinks, SessionService, SessionSockets, SignInService],
})
export class IdentityModule {}
