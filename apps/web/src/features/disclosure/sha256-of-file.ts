/** Files above this are no signed paper, and would have to be held in memory whole. */
export const MAX_FILE_BYTES = 200_000_000;

/** SHA-256 of a file as 64 hexadecimal digits, worked out in this browser; null where it cannot be: no secure page, too large, gone. */
export async function sha256OfFile(file: Blob): Promise<string | null> {
  if (file.size > MAX_FILE_BYTES || globalThis.crypto?.subtle === undefined) return null;
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}
