if (typeof window !== 'undefined') {
  // Mantine asks for media queries and element sizes, which jsdom does not have.
  window.matchMedia = (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addListener() {},
    removeListener() {},
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => false,
  });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView = () => {};
  // axe looks for icon fonts on a canvas; there are none here.
  HTMLCanvasElement.prototype.getContext = () => null;
}
