const PLAIN_SEGMENT = /^[\w.-]{1,36}$/;

/** The path of an address without its query; segments that may be a secret or a person are blanked. */
export const loggedPath = (url: string): string =>
  url
    .split(/[?#]/, 1)[0]!
    .split('/')
    .map((segment) => (segment === '' || PLAIN_SEGMENT.test(segment) ? segment : '…'))
    .join('/');

/** Health checks and files of the pages: many, and of interest only to who looks closely. */
export const isRoutine = (url: string): boolean => /^\/(healthz|readyz|assets\/|favicon)/.test(url);
