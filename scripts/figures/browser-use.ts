// Where does a source use the WebExtensions API? Only lib/extension and the entrypoints may.
import { type Source, type SyntaxNode, walk } from './sources';

const POLYFILLS = /^(wxt\/browser|@wxt-dev\/|webextension-polyfill)/;

/** What of the API a source names: an import of it, `chrome` in any way, or a `browser` that it did not declare itself. */
export function browserUsesOf({ imports, tree }: Source): readonly string[] {
  const imported = imports.map(({ target }) => target).filter((target) => POLYFILLS.test(target));
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'MemberExpression') for (const name of membersOf(node)) used.add(name);
    for (const name of declaredBy(node)) declared.add(name);
  });
  const globals = [...used].filter((use) => use !== 'browser' || !declared.has(use));
  return [...imported, ...globals];
}

/** `chrome.runtime`, `browser.runtime`, `globalThis.chrome`; `app.browser` is a port that was handed in. */
function membersOf(node: SyntaxNode): readonly string[] {
  const [object, property] = [nameOf(node.object), nameOf(node.property)];
  if (/^(chrome|browser)$/.test(object)) return [object];
  return /^(globalThis|window|self)$/.test(object) && /^(chrome|browser)$/.test(property)
    ? [`${object}.${property}`]
    : [];
}

/** The names that a parameter, a constant or a part of an object taken apart brings into the file. */
function declaredBy(node: SyntaxNode): readonly string[] {
  if (node.type === 'VariableDeclarator') return [nameOf(node.id)];
  if (node.type === 'ObjectPattern') return listOf(node.properties).map((part) => nameOf(part.value));
  if (/Function/.test(node.type)) return listOf(node.params).map(nameOf);
  return [];
}

const listOf = (part: unknown): readonly SyntaxNode[] => (Array.isArray(part) ? part : []);

function nameOf(part: unknown): string {
  return typeof part === 'object' && part !== null && 'name' in part ? String(part.name) : '';
}
