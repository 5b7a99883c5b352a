import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { EventBus } from './event-bus.ts';
import { EventClock } from './event-clock.ts';
import { InputSafety } from './input-safety.interceptor.ts';
import { PermissionGuard } from './permission.guard.ts';
import { ActingReader } from './acting-reader.ts';
import { ScopeResolver } from './scope-resolver.ts';
import { SessionCheck } from './session-check.ts';

@Global()
@Module({
  providers: [ActingReader, EventBus, EventClock, ScopeResolver, SessionCheck, { provide: APP_GUARD, useClass: PermissionGuard }, { provide: APP_INTERCEPTOR, useClass: InputSafety }],
  exports: [EventBus, EventClock, ScopeResolver, SessionCheck],
})
export class CommonModule {}
