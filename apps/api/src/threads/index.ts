export { SendMessageService } from './send-message.service.ts';
export { ThreadsModule } from './threads.module.ts';
