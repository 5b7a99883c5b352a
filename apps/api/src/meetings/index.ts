export { ActOnRequestService } from './act-on-request.service.ts';
export { Agreements, isPublishedSql, LATE_AGREEMENTS } from './agreements.ts';
export { MeetingCancellation } from './meeting-cancellation.ts';
export { MeetingsModule } from './meetings.module.ts';
export { PairReader, type VisiblePair } from './pair-reader.ts';
export { RequestNotices } from './request-notices.ts';
export { SendRequestService } from './send-request.service.ts';
export { WishService } from './wish.service.ts';
