/// <reference types="node" />
import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';

const source = import.meta.dirname;
const sheets = fs.readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
const textOf = (file: string) => fs.readFileSync(path.join(source, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** Values of the roles in one colour scheme. */
function roles(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const block =
    new RegExp(`\\[data-mantine-color-scheme='${scheme}'\\] \\{([\\s\\S]*?)\\n\\}`).exec(
      textOf('styles/tokens.css'),
    )?.[1] ?? '';
  return new Map(
    [...block.matchAll(/--sp-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['bg', 'surface', 'sunken', 'hover'];
const states = ['get', 'give', 'ok', 'warn', 'danger', 'info', 'draft'];
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...grounds, 'selected', ...states.map((state) => `${state}-soft`)]],
  ['ink-2', [...grounds, 'selected', 'neutral-soft']],
  ['ink-3', grounds],
  ['link', [...grounds, 'selected']],
  ['on-action', ['action', 'action-hover']],
  ['neutral-ink', ['neutral-soft']],
  ...states.map((state) => [`${state}-ink`, [`${state}-soft`, 'surface', 'sunken']] as const),
];
const fills = [...states, 'line-strong', 'focus'];

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const values = roles(scheme);
  const ratio = (one: string, other: string) => contrast(values.get(one) ?? '#000000', values.get(other) ?? '#000000');

  it.each(texts)('keep %s at 4.5 : 1 on every ground it may stand on', (text, on) => {
    expect(on.filter((ground) => ratio(text, ground) < 4.5)).toEqual([]);
  });

  it.each(fills)('keep the fill and edge %s at 3 : 1', (fill) => {
    expect(['bg', 'surface', 'sunken'].filter((ground) => ratio(fill, ground) < 3)).toEqual([]);
  });
});

describe('every style sheet', () => {
  it.each(sheets)('%s uses logical properties, so that it can be mirrored', (file) => {
    const physical =
      /(?:^|[\s;{])((?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom|text-align:\s*(?:left|right)|float)\s*:/gm;
    expect([...textOf(file).matchAll(physical)].map(([, found]) => found)).toEqual([]);
  });

  it.each(sheets.filter((file) => file.endsWith('.module.css')))('%s takes its colours from the tokens', (file) => {
    expect([...textOf(file).matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(/gi)].map(([found]) => found)).toEqual([]);
  });

  it('names only tokens that exist', () => {
    const known = new Set([...textOf('styles/tokens.css').matchAll(/(--sp-[\w-]+):/g)].map(([, name]) => name));
    const used = sheets.flatMap((file) => [...textOf(file).matchAll(/var\((--sp-[\w-]+)/g)].map(([, name]) => name));
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('high contrast', () => {
  it('is the same whether the system or the visitor asks for it', () => {
    const css = textOf('styles/tokens.css');
    const of = (start: RegExp) => [...(start.exec(css)?.[1] ?? '').matchAll(/--sp-[\w-]+: [^;]+;/g)].map(([line]) => line);
    const asked = of(/:root\[data-spilno-contrast='high'\] \{([\s\S]*?)\n\}/);
    expect(asked).toContain('--sp-edge: 1px;');
    expect(asked).toEqual(of(/@media \(prefers-contrast: more\) \{([\s\S]*?)\n\}/));
  });
});
