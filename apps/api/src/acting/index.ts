export { ActingModule } from './acting.module.ts';
