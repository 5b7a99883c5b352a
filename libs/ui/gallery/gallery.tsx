import '@fontsource-variable/ibm-plex-sans/wght.css';
import '@fontsource/ibm-plex-mono/400.css';
import '@mantine/core/styles.layer.css';
import '../src/styles.css';
import { createRoot } from 'react-dom/client';
import { examples } from '../src/examples.ts';
import { type ComponentExamples } from '../src/examples.types.ts';
import { SpilnoProvider } from '../src/index.ts';

const address = new URLSearchParams(location.search);
const wanted = address.get('component');
const state = address.get('state');
const scheme = address.get('scheme') === 'dark' ? 'dark' : 'light';

function Gallery() {
  const whole = examples.find(({ component }) => component === wanted);
  if (whole && state !== null) return <State examples={whole} name={state} />;
  const shown = examples.filter(({ component, fullPage }) => (wanted === null ? !fullPage : component === wanted));
  return (
    <main style={{ maxWidth: 1240, margin: '0 auto', padding: 16, display: 'grid', gap: 24 }}>
      <h1>Components</h1>
      {shown.map((one) => (
        <section key={one.component} style={{ display: 'grid', gap: 12, minWidth: 0 }}>
          <h2 id={one.component}>{one.component}</h2>
          {Object.keys(one.states).map((name) => (
            <div key={name} style={{ display: 'grid', gap: 4, minWidth: 0 }}>
              <a
                style={{ fontSize: 12 }}
                href={`?component=${one.component}&state=${encodeURIComponent(name)}&scheme=${scheme}`}
              >
                {name}
              </a>
              <div style={{ minWidth: 0 }}>
                <State examples={one} name={name} />
              </div>
            </div>
          ))}
        </section>
      ))}
    </main>
  );
}

function State({ examples: { states }, name }: { readonly examples: ComponentExamples; readonly name: string }) {
  const Example = states[name];
  return Example ? <Example /> : <p>No such state.</p>;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <SpilnoProvider forceColorScheme={scheme}>
      <Gallery />
    </SpilnoProvider>,
  );
}
