// jsdom does not bring these of the platform; React Router and Apollo ask for them.
import { TextDecoder, TextEncoder } from 'node:util';

globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
window.scrollTo = () => {};

/** As much of a request as React Router makes for a navigation without loaders. */
globalThis.Request ??= class Request {
  constructor(url, { method = 'GET', signal = new AbortController().signal } = {}) {
    Object.assign(this, { url: String(url), method, signal });
  }
};

// A textarea that grows waits for the fonts.
if (typeof document !== 'undefined' && document.fonts === undefined) Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
