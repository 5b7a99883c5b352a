import { type Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.ts';
import { readEnvironment } from '../config/index.ts';

/** Every class of the product that Nest instantiates: resolvers and controllers among them. */
export async function listProductHandlers(): Promise<Type[]> {
  const environment = readEnvironment({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', LOG_LEVEL: 'silent' });
  const app = await NestFactory.create(AppModule.with(environment, { connects: false }), new FastifyAdapter(), { logger: false });
  const classes = new Set<Type>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const wrapper of [...module.providers.values(), ...module.controllers.values()]) {
      if (typeof wrapper.metatype === 'function' && wrapper.metatype.prototype) classes.add(wrapper.metatype as Type);
    }
  }
  await app.close();
  return [...classes];
}
