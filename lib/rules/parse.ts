// Does this JSON have the shape of a schema? An error names the file and the place in it.
import type * as z from 'zod';
import { type Fault, findLimitFault, pathText } from './limits';

type Issue = z.core.$ZodIssue;

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
