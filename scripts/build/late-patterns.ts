// How does a script of a portal page start sooner? A class of Unicode in a pattern is looked up when the browser reads the script, when it makes the pattern and when it first uses it: most of a millisecond for many. So such patterns are made at their first use.
import { type Plugin, parseAst } from 'vite';
import { bodyOf, everyNode, isDeclaration, type Node } from './alike-together';

interface Name extends Node {
  readonly name: string;
}
interface Literal extends Node {
  readonly regex: { readonly pattern: string; readonly flags: string };
}

const CLASS_OF_UNICODE = /\\p\{/iu;
/** Constants are written in capitals; the bundler puts a number behind those of which two modules have one. */
const CONSTANT = /^[A-Z][A-Z\d_]*(?:\$\d+)?$/u;

const isName = (of: unknown): of is Name => (of as Partial<Name> | null)?.type === 'Identifier';
const isConstant = (of: unknown): of is Name => isName(of) && CONSTANT.test(of.name);
const isLate = (of: unknown): of is Literal =>
  CLASS_OF_UNICODE.test((of as Partial<Literal> | null)?.regex?.pattern ?? '');

/** The names that are declared more than once, or as a parameter or a part of a pattern: what stands for them differs from place to place. */
function namesOfSeveral(code: string): ReadonlySet<string> {
  const declared = new Set<string>();
  const several = new Set<string>();
  const note = (name: unknown): void => {
    if (!isConstant(name)) return;
    if (declared.has(name.name)) several.add(name.name);
    declared.add(name.name);
  };
  everyNode(parseAst(code), (node) => {
    const { id, params, param } = node as Node & Record<string, unknown>;
    note(id);
    const pattern = /^(?:Array|Object)Pattern$/u.test(node.type) ? node : null;
    for (const inner of [params, param, pattern])
      everyNode(inner, (at) => {
        if (isConstant(at)) several.add(at.name);
      });
  });
  return several;
}

/** The patterns with a class of Unicode that a script declares as constants of its own, by their names. */
function lateIn(code: string): ReadonlyMap<string, Literal> {
  const late = new Map<string, Literal>();
  const several = namesOfSeveral(code);
  for (const statement of bodyOf(code))
    if (isDeclaration(statement))
      for (const declared of statement.declarations as readonly (Node & Record<'id' | 'init', unknown>)[])
        if (isConstant(declared.id) && !several.has(declared.id.name) && isLate(declared.init))
          late.set(declared.id.name, declared.init);
  return late;
}

/** Where constants are used, and how their value is written there. What only has the name of one, as a property or a declared name, is no use. */
function usesIn(code: string): ReadonlyMap<Name, string> {
  const uses = new Map<Name, string>();
  const others = new Set<unknown>();
  everyNode(parseAst(code), (node) => {
    const { id, key, value, property, computed, shorthand } = node as Node & Record<string, unknown>;
    others.add(id);
    if (computed !== true) others.add(property).add(key);
    if (shorthand === true && isConstant(value)) uses.set(value, `${value.name}:${value.name}()`);
    else if (isConstant(node) && !others.has(node) && !uses.has(node)) uses.set(node, `${node.name}()`);
  });
  return uses;
}

const LATE = '__late';
const MAKER = `function ${LATE}(source, flags, made) { return () => made ??= new RegExp(source, flags); }`;

/** The same script, in which the constants that are patterns with a class of Unicode are functions that make them once. */
export function latePatterns(code: string): string {
  const late = lateIn(code);
  const first = bodyOf(code)[0];
  if (late.size === 0 || first === undefined) return code;
  const changes = [{ start: first.start, end: first.start, text: `${MAKER}\n` }];
  for (const { start, end, regex } of late.values())
    changes.push({
      start,
      end,
      text: `${LATE}(${JSON.stringify(regex.pattern)}, ${JSON.stringify(regex.flags)})`,
    });
  for (const [{ name, start, end }, text] of usesIn(code))
    if (late.has(name)) changes.push({ start, end, text });
  let made = code;
  for (const { start, end, text } of changes.sort((left, right) => right.start - left.start))
    made = made.slice(0, start) + text + made.slice(end);
  return made;
}

/** Does so with every script of a build, before it is minified. */
export const latePatternsInBuild = (): Plugin => ({
  name: 'late-patterns',
  apply: 'build',
  renderChunk: (code) => ({ code: latePatterns(code), map: null }),
});
