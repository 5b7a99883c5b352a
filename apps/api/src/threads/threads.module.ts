import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DisclosureModule } from '../disclosure/index.ts';
import { MessageNotices } from './message-notices.ts';
import { SendMessageService } from './send-message.service.ts';
import { ThreadChanges } from './thread-changes.ts';
import { ThreadList } from './thread-list.ts';
import { ThreadMark } from './thread-mark.entity.ts';
import { ThreadMarks } from './thread-marks.service.ts';
import { ThreadMessageRow } from './thread-message.entity.ts';
import { ThreadReader } from './thread-reader.ts';
import { ThreadResolver } from './thread.resolver.ts';

@Module({
  imports: [DisclosureModule, TypeOrmModule.forFeature([ThreadMark, ThreadMessageRow])],
  providers: [MessageNotices, SendMessageService, ThreadChanges, ThreadList, ThreadMarks, ThreadReader, ThreadResolver],
  exports: [SendMessageService],
})
export class ThreadsModule {}
