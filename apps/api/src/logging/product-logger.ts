import { Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** Parts of the framework that tell at every start what they have found. */
const CHATTER = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication', 'GraphQLModule']);

/** Logger of the whole process; the framework's account of its own start is for who asks for it. */
@Injectable()
export class ProductLogger extends Logger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (CHATTER.has(String(rest.at(-1)))) this.debug(message, ...rest);
    else super.log(message, ...rest);
  }
}
