import fs from 'node:fs';

const VIRTUAL = 'virtual:mantine-styles';
const CLASS_NAMES = /@mantine\/core\/esm\/components\/(?:\w+\/)*(\w+)\.module\.mjs$/;
const styles = (name) => `@mantine/core/styles/${name}.layer.css`;

/** Others build on these: they come first, in this order, with the first page. */
const FOUNDATION = [
  'global', 'default-css-variables', 'baseline', 'ScrollArea', 'UnstyledButton', 'VisuallyHidden', 'Paper', 'Popover', 'CloseButton', 'Group',
  'Loader', 'Overlay', 'ModalBase', 'Input', 'InlineInput', 'Flex', 'FloatingIndicator', 'ActionIcon', 'Button',
];

/**
 * Brings the styles of each Mantine component with the code that uses it; all styles at once would weigh 33 kB on the
 * first page. While developing, all of them are there from the start.
 * @param stylesDir - folder of Mantine's single style files
 */
export function mantineStyles(stylesDir) {
  const exists = (name) => fs.existsSync(`${stylesDir}/${name}.layer.css`);
  let isBuild = false;
  return {
    name: 'spilno-mantine-styles',
    enforce: 'pre',
    config: (_config, { command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      const files = isBuild ? FOUNDATION.filter(exists).map(styles) : ['@mantine/core/styles.layer.css'];
      return { code: files.map((file) => `import '${file}';`).join('\n'), moduleSideEffects: true };
    },
    transform(code, id) {
      const name = isBuild && CLASS_NAMES.exec(id)?.[1];
      if (!name || FOUNDATION.includes(name) || !exists(name)) return null;
      return { code: `import '${styles(name)}';\n${code}`, map: null };
    },
  };
}
