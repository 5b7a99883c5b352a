import { Logger } from '@nestjs/common';
import { describeError } from '../common/index.ts';

/** What nobody expected ends the process, as one line without the values that the runtime would print. */
export function logCrash(): void {
  const logger = new Logger('Process');
  const end = (error: unknown): void => {
    logger.fatal({ message: 'ended by an error nobody handled', err: describeError(error) });
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
