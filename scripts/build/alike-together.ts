// How do scripts of portal pages compress better? gzip finds repeated text only within 32 kB, so alike declarations are put beside each other.
import { type Plugin, parseAst } from 'vite';

/** What is read of a node of the syntax tree. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
export interface Declaration extends Node {
  readonly kind: string;
  readonly declarations: readonly (Node & {
    readonly init: (Node & { readonly regex?: object }) | null;
  })[];
}

const isNode = (of: unknown): of is Node => typeof of === 'object' && of !== null && 'type' in of;
export const isDeclaration = (node: Node): node is Declaration => node.type === 'VariableDeclaration';

/** Passes every node of a syntax tree to `meet`. */
export function everyNode(of: unknown, meet: (node: Node) => void): void {
  if (isNode(of)) meet(of);
  if (typeof of === 'object' && of !== null) for (const inner of Object.values(of)) everyNode(inner, meet);
}

/** The statements of the largest function: the one in which a script is wrapped. */
export function bodyOf(code: string): readonly Node[] {
  let most: readonly Node[] = [];
  everyNode(parseAst(code), (node) => {
    const { body } = node as { readonly body?: { readonly body?: readonly Node[] } }; // so it is in a function with a block
    const statements = /Function/u.test(node.type) ? (body?.body ?? []) : [];
    if (statements.length > most.length) most = statements;
  });
  return most;
}

/** `let` is two characters shorter than `const`, and once all declarations begin alike they repeat each other. */
function withLet(code: string): string {
  const starts: number[] = [];
  everyNode(parseAst(code), (node) => {
    if (isDeclaration(node) && node.kind === 'const') starts.push(node.start);
  });
  let short = code;
  for (const start of starts.sort((left, right) => right - left))
    short = `${short.slice(0, start)}let${short.slice(start + 'const'.length)}`;
  return short;
}

const HAN = /\p{Script=Han}/u;

/** The places in a script to which declarations are moved, in this order. */
const PLACES = ['functions', 'arrows', 'patterns', 'hanPatterns'] as const;

/**
 * Puts functions first, after them the names of functions, then patterns, those with Chinese characters last. Only these are moved: neither a
 * function nor a pattern does anything when it is declared, so that nothing else can run before or after it in another way.
 */
export function alikeTogether(code: string): string {
  const body = bodyOf(code);
  const [first, last] = [body[0], body.at(-1)];
  if (first === undefined || last === undefined) return code;
  const text = ({ start, end }: Node): string => code.slice(start, end);
  const moved: Record<(typeof PLACES)[number], string[]> = {
    functions: [],
    arrows: [],
    patterns: [],
    hanPatterns: [],
  };
  const rest: string[] = [];
  for (const statement of body) {
    if (statement.type === 'FunctionDeclaration') moved.functions.push(text(statement));
    else if (isDeclaration(statement)) {
      const left: string[] = [];
      for (const one of statement.declarations) {
        const isFunction = /Function/u.test(one.init?.type ?? '');
        const isPattern = one.init?.regex != null; // the parser gives null where there is none
        const place = isFunction ? 'arrows' : HAN.test(text(one)) ? 'hanPatterns' : 'patterns';
        (isFunction || isPattern ? moved[place] : left).push(text(one));
      }
      if (left.length > 0) rest.push(`${statement.kind} ${left.join(',')};`);
    } else rest.push(text(statement));
  }
  const names = [...moved.arrows, ...moved.patterns, ...moved.hanPatterns];
  const declared = names.length === 0 ? '' : `let ${names.join(',')};`;
  const whole = [...moved.functions, declared, ...rest].join('');
  return withLet(code.slice(0, first.start) + whole + code.slice(last.end));
}

/** Does so with every minified script of a build; `isOn` tells whether the build is one of portal pages' scripts. */
export function alikeTogetherInBuild(isOn: (minify: unknown) => boolean): Plugin {
  let isMinified = false;
  return {
    name: 'alike-together',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      isMinified = isOn(build.minify);
    },
    generateBundle: {
      order: 'post',
      handler(_, files) {
        if (!isMinified) return;
        for (const file of Object.values(files))
          if (file.type === 'chunk') file.code = alikeTogether(file.code);
      },
    },
  };
}
