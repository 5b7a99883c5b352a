/** Stands for a CSS module: every class is named after itself. */
export default new Proxy({}, { get: (_target, name) => (name === '__esModule' ? undefined : name) });
