export { logCrash } from './log-crash.ts';
export { logRequests } from './log-requests.ts';
export { LoggingModule } from './logging.module.ts';
export { ProductLogger } from './product-logger.ts';
