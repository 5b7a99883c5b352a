/** The second process of the bench: keeps connections busy and tells how many answers came. Every answer must be 200. */
import { KeepAliveConnection } from './keep-alive-connection.ts';

/** An order of the parent; the answer is `{ kind: 'done', requests, seconds }`. */
export interface LoadOrder {
  readonly kind: 'load';
  readonly host: string;
  readonly port: number;
  /** The bytes of each request, base64; connection n begins with the n-th. */
  readonly requests: readonly string[];
  readonly connections: number;
  /** Whichever is reached first ends it; null is no limit. */
  readonly limitMs: number | null;
  readonly limitRequests: number | null;
}

process.on('message', (order: LoadOrder) => void run(order).then(
  (done) => process.send?.({ kind: 'done', ...done }),
  (error: Error) => process.send?.({ kind: 'done', failure: error.message }),
));
process.on('disconnect', () => process.exit());

async function run({ host, port, requests, connections, limitMs, limitRequests }: LoadOrder): Promise<{ requests: number; seconds: number }> {
  const bytes = requests.map((text) => Buffer.from(text, 'base64'));
  const opened = await Promise.all(Array.from({ length: connections }, () => KeepAliveConnection.open(host, port)));
  const startedAt = performance.now();
  const endsAt = limitMs === null ? Infinity : startedAt + limitMs;
  const most = limitRequests ?? Infinity;
  let sent = 0;
  const keepBusy = async (connection: KeepAliveConnection, first: number): Promise<void> => {
    for (let n = first; performance.now() < endsAt && sent < most; n += connections) {
      sent += 1;
      const { status, body } = await connection.send(bytes[n % bytes.length]!);
      if (status !== 200) throw new Error(`The server answered ${status}: ${body.toString().slice(0, 300)}`);
    }
  };
  try {
    await Promise.all(opened.map(keepBusy));
    return { requests: sent, seconds: (performance.now() - startedAt) / 1000 };
  } finally {
    for (const connection of opened) connection.close();
  }
}
