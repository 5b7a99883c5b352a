export { AgendaModule } from './agenda.module.ts';
