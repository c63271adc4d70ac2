// How long are the functions of a checkout? Every function counts, nested ones too.
import { type Source, type SyntaxNode, walk } from './sources';

/** A longer function cannot be read at once. */
export const MOST_LINES = 60;

export interface FunctionLength {
  readonly file: string;
  /** The name with which it is declared or assigned; '(unnamed)' otherwise. */
  readonly name: string;
  /** Its first line, from 1. */
  readonly line: number;
  readonly lines: number;
}

/** Every function of a source, in order. */
export function functionsOf({ file, text, tree }: Source): readonly FunctionLength[] {
  const found: FunctionLength[] = [];
  const names = new Map<SyntaxNode, string>();
  walk(tree, (node) => {
    const given = (node.init ?? node.value) as SyntaxNode | undefined;
    if (given?.type) names.set(given, nameOf(node.id ?? node.key));
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return;
    const line = lineOf(text, node.start);
    const name = names.get(node) ?? nameOf(node.id);
    found.push({ file, name, line, lines: lineOf(text, node.end) - line + 1 });
  });
  return found;
}

function nameOf(node: unknown): string {
  const name = typeof node === 'object' && node !== null && 'name' in node ? node.name : null;
  return typeof name === 'string' ? name : '(unnamed)';
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
