/** A path of this site, or the start page: a mailed link never leads elsewhere. */
export function localPath(path: string | null | undefined): string {
  return path && /^\/(?![/\\])[\w\-./?=&%#]*$/.test(path) ? path : '/';
}
