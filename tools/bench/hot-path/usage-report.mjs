/** Preloaded into a measured server: answers its parent with the processor time it has used so far, in microseconds, and with what it holds once garbage is collected, in bytes. */
const answers = {
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return { micros: user + system };
  },
  memory: () => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    return { heapUsed, rss };
  },
};

process.on('message', (message) => {
  const answer = answers[message?.kind];
  if (answer) process.send?.({ kind: message.kind, ...answer() });
});
