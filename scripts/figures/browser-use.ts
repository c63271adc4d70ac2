// Where does a source use the WebExtensions API? Only lib/extension and the entrypoints may.
import { type Source, type SyntaxNode, walk } from './sources';

const POLYFILLS = /^(wxt\/browser|@wxt-dev\/|webextension-polyfill)/;

/** The uses in a source: an import of the API, any use of `chrome`, or of a `browser` that the source did not declare itself. */
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

/** The members accessed: `chrome.runtime`, `browser.runtime`, `globalThis.chrome`. `app.browser` is a port and does not count. */
function membersOf(node: SyntaxNode): readonly string[] {
  const [object, property] = [nameOf(node.object), nameOf(node.property)];
  if (/^(chrome|browser)$/.test(object)) return [object];
  return /^(globalThis|window|self)$/.test(object) && /^(chrome|browser)$/.test(property)
    ? [`${object}.${property}`]
    : [];
}

/** The names that a parameter, a constant or a destructuring declares. */
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
