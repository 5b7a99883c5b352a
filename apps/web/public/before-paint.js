// Sets colour scheme and language before the first paint, from what the visitor chose.
(function () {
  var root = document.documentElement;
  var scheme = null;
  var locale = null;
  try {
    scheme = localStorage.getItem('spilno-color-scheme');
    locale = localStorage.getItem('spilno-locale');
  } catch {
    // Storage is switched off: the system's scheme and the browser's language are used.
  }
  var dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (locale === 'uk') root.lang = 'uk';
})();
