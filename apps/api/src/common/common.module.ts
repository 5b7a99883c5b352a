import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { EventBus } from './event-bus.ts';
import { EventClock } from './event-clock.ts';
import { PermissionGuard } from './permission.guard.ts';
import { ScopeResolver } from './scope-resolver.ts';
import { SessionCheck } from './session-check.ts';

@Global()
@Module({
  providers: [EventBus, EventClock, ScopeResolver, SessionCheck, { provide: APP_GUARD, useClass: PermissionGuard }],
  exports: [EventBus, EventClock, ScopeResolver, SessionCheck],
})
export class CommonModule {}
