// What becomes of one control whose field is known: is it refused, left to the person, or written, and with which words?
import { pick, wordingsEach } from '../dom/option-match';
import type { ClientValues, Field, FillStep, PlannedRow } from '../model';
import type { Recognised } from '../recognise/recognise';
import { showsSame } from '../shown/shows-same';
import type { Match } from './asked-twice';
import { accepts, checkValue, type NumberCheck } from './check-value';
import { isBegun } from './format-region';
import { type Adapted, type AdaptInput, adapt, ENDLESS, formatsFor } from './format-value';

export interface PlanOptions {
  /** The service that is meant where a page asks about one and does not say which, from 0; null where the person must say it first. */
  readonly service: number | null;
  /** False on pages that are no filing portal we know: numbers, phones and scans are then left to the person. */
  readonly isKnownPortal: boolean;
  /** `check` names of rules/portals/fields.json; a certificate is checked by its type. */
  readonly checkNumber: (check: string, value: string, certType: string | null) => NumberCheck;
  /** True where the person said that the page is a filing form; else its own signs decide. */
  readonly isFilingForm?: boolean;
  /** How a document of the client is called and what it is, by its id. */
  readonly documentNames: Readonly<Record<string, { readonly fileName: string; readonly mediaType: string }>>;
}

/** What becomes of one control. */
export type Verdict = Pick<PlannedRow, 'action' | 'will' | 'reason' | 'candidates' | 'write' | 'formats'>;

/** A control that is left as it is, and why. */
export const left = (
  action: 'keep' | 'needs-you' | 'refused',
  code: string,
  candidates: readonly string[] = [],
): Verdict => ({
  action,
  will: [],
  reason: { code },
  candidates,
  write: null,
});

/** What becomes of a control that asks for a field: refused, left to the person, kept, or written. */
export function verdictFor(match: Match, values: ClientValues, options: PlanOptions): Verdict {
  const { field, known, mapped, terms } = match;
  const held = values[known.id];
  if (held === undefined) return left('keep', 'no-value');
  const checked = checkValue(match, held, values, options);
  if (checked !== null && !checked.ok) return left('refused', checked.reason);
  if (known.sensitive === true && !options.isKnownPortal)
    return left('needs-you', 'unknown-portal', [known.id]);
  const region = values['entity.region'];
  const input: AdaptInput = {
    field,
    known,
    mapped,
    terms,
    value: checked?.ok === true && typeof held === 'string' ? checked.value : held,
    region: Array.isArray(region) ? region.map(String) : [],
    persons: [String(values['subjectPrincipal.name'] ?? ''), String(values['servicePrincipal.name'] ?? '')],
    certNumber: String(values[known.id.replace(/name$/u, 'certNumber')] ?? ''),
  };
  const adapted = adapt(input);
  const isOpen = mapped?.picked === true || (!adapted.ok && adapted.reason === 'several-values');
  const formats = isOpen ? formatsFor(input) : [];
  const verdict = adapted.ok
    ? verdictWith(match, adapted, options)
    : left('needs-you', adapted.reason, [known.id]);
  return formats.length > 0 ? { ...verdict, formats } : verdict;
}

const FIRST_OF_PARTS: Partial<Record<Field['kind'], number>> = { phone: 1, date: 0 };

/** What a value in the control's own shape comes to: too long, of the wrong kind of file, there already, or a write. */
function verdictWith(match: Match, adapted: Extract<Adapted, { ok: true }>, options: PlanOptions): Verdict {
  const { field, known } = match;
  const names = adapted.documents.flatMap((id) => options.documentNames[id] ?? []);
  const will = field.kind === 'upload' ? names.map(({ fileName }) => fileName) : adapted.value;
  // of several boxes only the first one's limit is known: of a number its first part's, of a day its year's
  const bound = (field.parts ?? 1) > 1 ? will.slice(0, FIRST_OF_PARTS[field.kind]) : will;
  if (field.maxLength !== null && bound.some((text) => [...text].length > (field.maxLength ?? 0)))
    return left('refused', 'too-long');
  if (
    field.kind === 'upload' &&
    !names.every(({ fileName, mediaType }) => accepts(field.accept, fileName, mediaType))
  )
    return left('needs-you', 'file-type', [known.id]);
  return actionFor(match, will, {
    value: adapted.value,
    alternatives: adapted.alternatives,
    documents: adapted.documents,
  });
}

function actionFor(
  match: Match,
  will: readonly string[],
  written: Pick<FillStep, 'value' | 'alternatives' | 'documents'>,
): Verdict {
  const { field, known } = match;
  // where a slot takes one file, several go into one that has the first one's name
  const files = field.multiple ? will : will.slice(0, 1);
  const wordings = field.kind === 'upload' ? [files] : [written.value, ...written.alternatives];
  // a province alone may be all that the list has, or the beginning of more: only a write can tell
  const isWhole = (wording: readonly string[]): boolean => wording.length > 1 || written.value.length < 2;
  if (wordings.some((wording) => isWhole(wording) && showsSame(field.kind, field.value, wording))) {
    return { action: 'same', will, reason: { code: 'same' }, candidates: [], write: null };
  }
  if (!field.visible && field.hasMore !== true) return left('needs-you', 'not-visible', [known.id]);
  // a select that waits for the one before it becomes editable during the fill
  const waits =
    !field.editable &&
    field.isReadOnly !== true &&
    field.value.length === 0 &&
    /[tT]ype$|Number$/u.test(known.id);
  if (!field.editable && !waits) return left('needs-you', 'not-editable', [known.id]);
  const losesNothing = field.value.every((text) => text === '') || isBegun(field, written);
  const { key, kind } = field;
  const boxes = field.paired === true || match.mapped?.pair === true ? 2 : 1;
  const missing = kind === 'list' ? Math.max(0, written.value.length - (field.parts ?? 1)) : 0;
  const addRows = Math.ceil(missing / boxes);
  const isOffered = (words: readonly string[]) => pick(field.options, (option) => option, words) !== null;
  const opensMore = field.hasMore === true && !(field.visible && wordingsEach(written).every(isOffered));
  const write: FillStep = {
    key,
    fieldId: known.id,
    kind,
    ...written,
    files: [],
    overwrite: field.value.some((text) => text !== ''),
    ...(addRows === 0 ? {} : { addRows }),
    ...(opensMore && { opensMore }),
  };
  const whyEmpty = opensMore ? 'behind-more' : 'empty';
  return {
    action: losesNothing ? 'fill' : 'replace',
    will,
    reason: { code: losesNothing ? whyEmpty : 'different' },
    candidates: [],
    write,
  };
}

/** Would 长期 stand where a last day is asked, or is there none to write? */
export const isEndless = ({ reason, will }: Verdict): boolean =>
  reason.code === 'no-end' || will[0] === ENDLESS;

/** What becomes of a control that asks for no field of ours, or of which nobody knows for which. */
export function verdictOf(found: Exclude<Recognised, { is: 'field' }>): Verdict {
  if (found.is === 'unknown') return left('keep', 'unknown-field');
  if (found.is === 'unsure') return left('needs-you', found.reason, found.candidates);
  return found.isSearch ? left('keep', 'search') : left('needs-you', 'person-only');
}
