import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Options } from 'pino-http';
import { describeError } from '../common/index.ts';
import { isRoutine, loggedPath } from './logged-path.ts';

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
    serializers: {
      req: ({ method, url }: IncomingMessage) => ({ method, path: loggedPath((url as string | undefined) ?? '') }),
      res: ({ statusCode }: ServerResponse) => ({ statusCode }),
      err: describeError,
    },
    customAttributeKeys: { reqId: 'requestId', responseTime: 'milliseconds' },
    quietReqLogger: true,
    quietResLogger: true,
    customLogLevel: ({ url }, { statusCode }) => (isRoutine(url ?? '') ? 'debug' : statusCode >= 500 ? 'error' : 'info'),
    customSuccessObject: (request, response, value: object) => ({ req: request, ...value, res: response }),
    customErrorObject: (request, response, _error, { err: _err, ...value }: { err: unknown }) => ({ req: request, ...value, res: response }),
    customErrorMessage: () => 'request failed',
  };
}
