/** A condition that the person at the keyboard can mend: its message is the whole answer, printed without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** Turns what the operating system says into a Problem where there is one answer to it; otherwise gives the error back. */
export function asProblem(error: unknown, place: string): Error {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Problem(diskFull(place));
  if (code === 'EACCES' || code === 'EPERM') return new Problem(`${place} cannot be written to by this user: give it to this user (chown), or set SPILNO_DATA_DIR to a folder that is yours.`);
  if (code === 'EROFS') return new Problem(`${place} is on a read-only disk: set SPILNO_DATA_DIR to a folder that can be written to.`);
  return error instanceof Error ? error : new Error(String(error));
}

export function diskFull(place: string): string {
  return `The disk that holds ${place} is full: free at least 300 MB, or set SPILNO_DATA_DIR to a folder on another disk, and start again. What was saved before is safe.`;
}
