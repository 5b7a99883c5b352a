import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Controller, Get } from '@nestjs/common';
import { handlersWithoutPermission } from '../testing/handlers-without-permission.ts';
import { listProductHandlers } from '../testing/product-handlers.ts';

@Resolver()
class UnguardedResolver {
  @Query(() => String)
  open(): string {
    return 'open';
  }

  @ResolveField(() => String)
  field(): string {
    return 'field';
  }
}

@Controller()
class UnguardedController {
  @Get('open')
  open(): string {
    return 'open';
  }
}

describe('permissions', () => {
  it('stand on every operation, field resolver and HTTP route', async () => {
    const classes = await listProductHandlers();
    expect(classes.length).toBeGreaterThan(1);
    expect(handlersWithoutPermission(classes)).toEqual([]);
  });

  it('are missed where one was forgotten', () => {
    expect(handlersWithoutPermission([UnguardedResolver, UnguardedController])).toEqual([
      'UnguardedResolver.open',
      'UnguardedResolver.field',
      'UnguardedController.open',
    ]);
  });
});
