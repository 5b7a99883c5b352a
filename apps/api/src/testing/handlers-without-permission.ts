import { type Type } from '@nestjs/common';
import { ALLOWED, INHERITS } from '../common/index.ts';

const HANDLER_METADATA = ['graphql:resolver_type', 'graphql:resolve_property', 'path', '__routeArguments__'];

/** Methods that answer a request or a field but name neither `@Allow` nor `@InheritsPermission`. */
export function handlersWithoutPermission(classes: readonly Type[]): string[] {
  const missing: string[] = [];
  for (const owner of classes) {
    for (const name of Object.getOwnPropertyNames(owner.prototype)) {
      const handler: unknown = Object.getOwnPropertyDescriptor(owner.prototype, name)?.value;
      if (name === 'constructor' || typeof handler !== 'function') continue;
      if (!HANDLER_METADATA.some((key) => Reflect.hasMetadata(key, handler))) continue;
      if (!Reflect.hasMetadata(ALLOWED, handler) && !Reflect.hasMetadata(INHERITS, handler)) missing.push(`${owner.name}.${name}`);
    }
  }
  return missing;
}
