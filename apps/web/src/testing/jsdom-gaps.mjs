// jsdom does not bring these of the platform; React Router and Apollo ask for them.
import { TextDecoder, TextEncoder } from 'node:util';

globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
window.scrollTo = () => {};
