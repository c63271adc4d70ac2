// Is this JSON a set of rules we can run? Parsed once at the border; an error names the file and the place in it.
import * as z from 'zod';
import { Condition, Rule } from './format';
import { type Fault, findLimitFault, LIMITS, pathText } from './limits';
import { Name } from './operator-names';
import { type Conditions, circleText, missingName } from './tree';

type Issue = z.core.$ZodIssue;

/** Reads the text of a rule file: one rule or a list of rules. */
export function parseRuleText(text: string, file: string): Rule[] {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LIMITS.packBytes)
    throw refusal(file, [{ path: '$', message: `over ${LIMITS.packBytes} bytes` }]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw refusal(file, [
      { path: '$', message: `not JSON: ${error instanceof Error ? error.message : error}` },
    ]);
  }
  return parseRules(json, file);
}

/** Reads one rule or a list of rules; throws with one line a fault: file, place, what is wrong. */
export function parseRules(json: unknown, file: string): Rule[] {
  const rules = parseWith(z.array(Rule), Array.isArray(json) ? json : [json], file);
  const faults = rules.flatMap((rule, i) =>
    conditionFaults({ all: rule.conditions.all }, [i, 'conditions'], LIMITS.conditionsPerRule),
  );
  const names = new Set<string>();
  rules.forEach((rule, i) => {
    const twice = rule.meta.from + rule.name; // versions of one name differ by their first day
    if (names.has(twice)) faults.push({ path: `$[${i}].name`, message: `${rule.name} stands twice` });
    names.add(twice);
  });
  if (faults.length > 0) throw refusal(file, faults);
  return rules;
}

/** Reads named conditions: an object from name to condition. */
export function parseConditions(json: unknown, file: string): Conditions {
  const named = parseWith(z.record(Name, Condition), json, file);
  const faults = Object.entries(named).flatMap(([name, condition]) =>
    conditionFaults(condition, [name], LIMITS.conditionsPerRule),
  );
  const wrong = faults.length > 0 ? faults : nameFaults(named);
  if (wrong.length > 0) throw refusal(file, wrong);
  return named;
}

/** Names that lead nowhere or back to themselves, each at the condition that asks for them. */
function nameFaults(named: Conditions): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  const visit = (name: string, above: readonly string[]): void => {
    const trail = [...above, name];
    if (!done.has(name))
      for (const asked of namesIn(named[name])) {
        const path = pathText([name]);
        const start = trail.indexOf(asked);
        if (!Object.hasOwn(named, asked)) faults.push({ path, message: missingName(asked) });
        else if (start < 0) visit(asked, trail);
        else faults.push({ path, message: circleText([...trail.slice(start), asked]) });
      }
    done.add(name);
  };
  for (const name of Object.keys(named)) visit(name, []);
  return faults;
}

function namesIn(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('condition' in condition) return [condition.condition];
  const inner =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : [];
  return inner.flatMap(namesIn);
}

/** Reads any JSON by a schema, after the limits are checked; throws with file and place. */
export function parseWith<T>(schema: z.ZodType<T>, json: unknown, file: string): T {
  const limit = findLimitFault(json);
  if (limit !== null) throw refusal(file, [limit]);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw refusal(file, parsed.error.issues.map(faultOf));
}

function refusal(file: string, faults: readonly Fault[]): Error {
  const lines = faults.slice(0, 20).map(({ path, message }) => `${file}: ${path}: ${message}`);
  return new Error(lines.join('\n'));
}

/** A place and what is wrong there. */
interface PlacedFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const faultOf = (issue: Issue): Fault => {
  const { path, message } = innermostFault(issue);
  return { path: pathText(path), message };
};

/** A union says only "no branch fits"; the branch that got furthest says what was meant. */
export function innermostFault(issue: Issue, above: readonly PropertyKey[] = []): PlacedFault {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { path, message: issue.message };
  const branches = issue.errors.filter((branch) =>
    branch.every((inner) => inner.code !== 'unrecognized_keys'),
  );
  const furthest = branches.find((branch) =>
    branch.some((inner) => inner.path.length > 0 && isInside(inner)),
  );
  const inner = furthest?.find(isInside);
  return inner === undefined
    ? {
        path,
        message:
          'not one of the allowed forms (a condition has exactly one of all, any, not, condition, or fact + operator + value)',
      }
    : innermostFault(inner, path);
}

/** A key that is there with a wrong value, rather than a key that is missing because another form was meant. */
const isInside = (issue: Issue): boolean =>
  !(
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    issue.message.endsWith('received undefined')
  );

/** Conditions too deep or too many; recursion is safe here, for the limits have bounded the depth. */
function conditionFaults(condition: Condition, path: readonly PropertyKey[], most: number): Fault[] {
  let count = 0;
  let deepest = 0;
  const visit = (one: Condition, depth: number): void => {
    count += 1;
    deepest = Math.max(deepest, depth);
    const inner = 'all' in one ? one.all : 'any' in one ? one.any : 'not' in one ? [one.not] : [];
    for (const child of inner) visit(child, depth + 1);
  };
  visit(condition, 0);
  const place = pathText(path);
  return [
    ...(deepest > LIMITS.depth ? [{ path: place, message: `conditions deeper than ${LIMITS.depth}` }] : []),
    ...(count > most ? [{ path: place, message: `more than ${most} conditions` }] : []),
  ];
}
