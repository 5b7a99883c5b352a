/**
 * @jest-environment node
 */
/// <reference types="node" />
import { expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const folder = import.meta.dirname;
const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.(test|examples)\./.test(file));

/** Every property of an exported `…Props`, and whether it has a sentence of its own. */
function propsOf(file: string): { readonly name: string; readonly isDocumented: boolean }[] {
  const found: { name: string; isDocumented: boolean }[] = [];
  ts.createSourceFile(file, fs.readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true).forEachChild((declaration) => {
    if (!ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration)) return;
    if (!declaration.name.text.endsWith('Props') || (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) === 0) return;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertySignature(node)) found.push({ name: `${file}: ${declaration.name.text}.${node.name.getText()}`, isDocumented: ts.getJSDocCommentsAndTags(node).length > 0 });
      else node.forEachChild(visit);
    };
    if (ts.isInterfaceDeclaration(declaration)) declaration.members.forEach(visit);
    else visit(declaration.type);
  });
  return found;
}

it('every prop of every component says in a sentence what it is', () => {
  const props = files.flatMap(propsOf);
  expect(props.length).toBeGreaterThan(300);
  expect(props.filter(({ isDocumented }) => !isDocumented).map(({ name }) => name)).toEqual([]);
});
