export { BroadcastsModule } from './broadcasts.module.ts';
