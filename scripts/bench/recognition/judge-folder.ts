// How well were the pictures of a folder read? Each field is right, marked as doubtful or not, wrong, or blank, by the conventions of its truth.json.

import type { Paper } from '../../../lib/recognition/fields/settle';
import { KINDS, type Kind } from '../../../lib/recognition/kinds/kinds';
import { paperOf } from '../../../lib/recognition/read-paper';
import type { FolderSample } from './folder';
import kinds from './folder-kinds.json';
import { CRITICAL, editDistance, NUMBERS, plain } from './judge';

export type Outcome = 'right' | 'right, marked' | 'wrong, marked' | 'wrong, TAKEN' | 'blank' | 'no field';

/** The result for one field of a picture. */
export interface FolderVerdict {
  readonly file: string;
  readonly kind: string;
  readonly condition: string;
  readonly field: string;
  readonly outcome: Outcome;
  readonly truth: string;
  readonly read: string;
  readonly doubts: readonly string[];
  readonly isCritical: boolean;
  readonly isNumber: boolean;
}

/** A judged picture. */
export interface JudgedPicture {
  readonly file: string;
  readonly kind: string;
  readonly condition: string;
  readonly readAs: string | null;
  readonly isKindRight: boolean;
  readonly verdicts: readonly FolderVerdict[];
  /** The share of wrong characters in the business scope; null without one. */
  readonly scopeError: number | null;
}

const wanted: Readonly<Record<string, readonly string[]>> = kinds;

/** Judges one picture. */
export function judgedPicture({ truth, readings }: FolderSample): JudgedPicture {
  const paper = paperOf(readings);
  const { file, kind, condition } = truth;
  const own = wanted[kind] ?? [];
  const scope = truth.fields.scope;
  const scopeRead = paper.fields.find(({ field }) => field === 'scope')?.value ?? '';
  return {
    file,
    kind,
    condition,
    readAs: paper.kind?.id ?? null,
    isKindRight: paper.kind !== null && own.includes(paper.kind.id),
    verdicts: Object.entries(truth.fields)
      .filter(([field]) => field !== 'scope')
      .map(([field, said]) => ({ file, kind, condition, ...verdictOn(paper, own, field, said) })),
    scopeError: scope === undefined ? null : editDistance(plain(scopeRead), plain(scope)) / scope.length,
  };
}

function verdictOn(
  paper: Paper,
  own: readonly string[],
  field: string,
  truth: string,
): Omit<FolderVerdict, 'file' | 'kind' | 'condition'> {
  const isLatin = field === 'name' && /^[\p{Script=Latin}' -]+$/u.test(truth);
  const found = paper.fields.find((one) => one.field === (isLatin ? 'latinName' : field));
  const hasField = KINDS.some((one) => own.includes(one.id) && isReadOf(one, field));
  const read = found?.value ?? '';
  const isRight = isLatin ? letters(read) === letters(truth) : plain(read) === plain(said(field, truth));
  return {
    field,
    truth,
    read,
    doubts: found?.doubts ?? [],
    outcome: outcomeOf(hasField, read, isRight, (found?.doubts ?? []).length > 0),
    isCritical: CRITICAL.has(field),
    isNumber: NUMBERS.has(field),
  };
}

function outcomeOf(hasField: boolean, read: string, isRight: boolean, isMarked: boolean): Outcome {
  if (!hasField && read === '') return 'no field';
  if (read === '') return 'blank';
  if (isRight) return isMarked ? 'right, marked' : 'right';
  return isMarked ? 'wrong, marked' : 'wrong, TAKEN';
}

/** Whether a field is read on this kind of document. The first day of a validity period is read together with the last; on a licence it is the founding date. */
function isReadOf({ id: kind, fields }: Kind, field: string): boolean {
  return fields.some(
    ({ id, shape, isShown }) =>
      isShown && (id === field || (field === 'validFrom' && shape === 'term' && kind !== 'business-licence')),
  );
}

const sexes: Readonly<Record<string, string>> = { 男: 'male', 女: 'female', M: 'male', F: 'female' };

const said = (field: string, truth: string): string => (field === 'sex' ? (sexes[truth] ?? truth) : truth);

/** A Latin name as the machine-readable lines contain it: ICAO 9303 writes Ü as UE and omits other signs. */
function letters(name: string): string {
  return name
    .toUpperCase()
    .replaceAll('Ä', 'AE')
    .replaceAll('Ö', 'OE')
    .replaceAll('Ü', 'UE')
    .normalize('NFD')
    .replace(/[^A-Z]/g, '');
}
