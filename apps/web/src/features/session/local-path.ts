/** A page of this application to go on with, from an address that anybody may have written. */
export function localPath(target: string | null): string {
  return target !== null && /^\/(?![/\\])/.test(target) ? target : '/';
}
