/**
 * Writes a file of stories for every component from its example states, which the conformance suite checks too: what is shown and
 * what is tested are the same. The files are made anew by each build and not kept.
 */
import fs from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/** All states beside each other, for the eye and for what a browser can check of all of them at once. */
const EVERYTHING = `import { examples } from '../../src/examples.ts';

export default { title: 'Everything', parameters: { layout: 'padded' } };

export const all = {
  render: () => (
    <main>
      <h1>Components</h1>
      {examples.filter(({ fullPage }) => !fullPage).map(({ component, states }) => (
        <section key={component} data-component={component}>
          <h2>{component}</h2>
          {Object.entries(states).map(([name, State]) => (
            <div key={name} data-state={name} style={{ marginBlock: 16 }}>
              <State />
            </div>
          ))}
        </section>
      ))}
    </main>
  ),
};
`;

const folder = path.join(import.meta.dirname, 'stories');
const server = await createServer({ root: path.resolve(import.meta.dirname, '..'), configFile: false, plugins: [react()], server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } });
const { examples } = await server.ssrLoadModule('/src/examples.ts');
await server.close();

fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder);
for (const { component, states, fullPage } of examples) fs.writeFileSync(path.join(folder, `${component}.stories.tsx`), storiesOf(component, Object.keys(states), fullPage === true));
fs.writeFileSync(path.join(folder, 'Everything.stories.tsx'), EVERYTHING);
process.stdout.write(`${examples.length} components, ${examples.reduce((sum, { states }) => sum + Object.keys(states).length, 0)} states\n`);
process.exit();

function storiesOf(component, states, isFullPage) {
  const stories = states.map((state, at) => `export const State${at} = { name: ${JSON.stringify(state)}, render: () => <Example state=${JSON.stringify(state)} /> };`);
  const themes = [['dark', 'Dark'], ['contrast', 'High contrast']].map(([theme, name]) => `export const ${theme} = { name: ${JSON.stringify(name)}, tags: ['!autodocs'], globals: { theme: ${JSON.stringify(theme)} }, render: () => <Example state=${JSON.stringify(states[0])} /> };`);
  return `import { ${component} } from '../../src/index.ts';
import { examples } from '../../src/examples.ts';

const { states } = examples.find((one) => one.component === ${JSON.stringify(component)})!;

function Example({ state }: { readonly state: string }) {
  const State = states[state]!;
  return <State />;
}

export default { title: ${JSON.stringify(component)}, component: ${component}, tags: ['autodocs'], parameters: { layout: ${isFullPage ? "'fullscreen'" : "'padded'"} } };

${[...stories, ...themes].join('\n')}
`;
}
