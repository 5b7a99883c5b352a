import { type Context, type ServerOptions } from 'graphql-ws';
import { type SessionSocket, type SessionSockets } from '../identity/index.ts';
import { socketLimit } from './socket-limit.ts';

const socketOf = (context: Context): SessionSocket => context.extra as unknown as SessionSocket;

/** Who may open a socket, and until when: at most so many a session and process, and none longer than its session. */
export function socketDoors(most: number, sessions: SessionSockets): Pick<ServerOptions, 'onConnect' | 'onClose'> {
  const limit = socketLimit(most);
  return {
    onConnect: async (context) => {
      if (!limit.admit(context)) return false;
      return sessions.admit(socketOf(context));
    },
    onClose: (context) => {
      limit.release(context);
      sessions.release(socketOf(context));
    },
  };
}
