// Which source files does a checkout have, and what does each import? Read from the syntax tree, type imports and dynamic imports included.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** The folders with our code. */
export const FOLDERS = ['entrypoints', 'lib', 'rules', 'scripts', 'tests'] as const;

export interface Source {
  /** The path from the root of the checkout, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The root of its syntax tree. */
  readonly tree: SyntaxNode;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly file: string;
  /** The path from the root with extension for our own files; otherwise the specifier. */
  readonly target: string;
  /** A type import, of which nothing remains at run time. */
  readonly typeOnly: boolean;
}

/** A node of a syntax tree; its other properties depend on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** Every source in a checkout's folders. `root`: its path. */
export function readSources(root: string): readonly Source[] {
  return FOLDERS.flatMap((folder) => filesBelow(join(root, folder))).map((path) => readSource(root, path));
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules' || name.startsWith('.')) return [];
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.(ts|tsx|mts|mjs)$/.test(name) ? [path] : [];
  });
}

function readSource(root: string, path: string): Source {
  const file = relative(root, path);
  const text = readFileSync(path, 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const tree = program as unknown as SyntaxNode; // each type of node has an interface of its own; only the common part is used
  return { file, text, tree, imports: importsIn(root, file, tree) };
}

/** The imports at a node: `import … from`, `export … from`, `import('…')` as a value and as a type. */
function importsIn(root: string, file: string, tree: SyntaxNode): readonly Import[] {
  const found: Import[] = [];
  walk(tree, (node) => {
    const name = importedBy(node);
    if (name !== null) found.push({ file, target: targetOf(root, file, name), typeOnly: isOfTypes(node) });
  });
  return found;
}

const IMPORTING =
  /^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression|TSImportType)$/;

function importedBy(node: SyntaxNode): string | null {
  if (!IMPORTING.test(node.type)) return null;
  const source = node.source as { readonly value?: unknown } | null | undefined;
  return typeof source?.value === 'string' ? source.value : null;
}

function isOfTypes(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType') return true;
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = (node.specifiers ?? []) as readonly SyntaxNode[];
  return names.length > 0 && names.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

const ENDINGS = ['', '.ts', '.tsx', '.mts', '.mjs', '/index.ts', '/index.tsx', '.d.mts'];

function targetOf(root: string, file: string, name: string): string {
  if (!/^(\.|@\/)/.test(name)) return name;
  const path = name.startsWith('@/') ? join(root, name.slice(2)) : resolve(root, dirname(file), name);
  const plain = path.replace(/\?\w+$/, ''); // ?url, ?raw: a file that the bundler passes on
  const ending = ENDINGS.find((one) => existsSync(plain + one) && statSync(plain + one).isFile());
  return relative(root, plain + (ending ?? ''));
}

/** Calls `visit` with every node of a tree, parents before children. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) walk(child, visit);
  }
}

function isNode(part: unknown): part is SyntaxNode {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
}
