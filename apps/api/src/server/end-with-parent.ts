/** A child of the launcher ends when the launcher does, even when that was killed. */
export function endWithParent(): void {
  if (!process.send) return;
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 3_000).unref();
  });
}
