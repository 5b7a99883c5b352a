import { type Options } from 'pino-http';
import { describeError } from '../common/index.ts';
import { logContext } from './log-context.ts';

const E_MAIL = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * One JSON line per event: time, level, request or job id, what happened. No header, cookie, body, variable, address of a
 * person or of a machine; whatever looks like an e-mail address is blanked in the finished line once more.
 */
export function pinoOptions(level: string): Options {
  return {
    level,
    base: null,
    messageKey: 'message',
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    hooks: { streamWrite: (line) => line.replace(E_MAIL, '[e-mail]') },
    wrapSerializers: false,
    serializers: { err: describeError },
    mixin: () => {
      const context = logContext.getStore();
      return context ? { requestId: context.requestId } : {};
    },
  };
}
