// Is this page a filing form at all? Named and weighted signs for and against are added up; when the result is no, nothing is offered.
import type { Field, PageReading } from '../model';
import { CHOICES } from './fitting';
import { countOfFilings, GATE_SIGNS, isPassword, OF_FILINGS, type Seen } from './gate-signs';
import type { MappedPage } from './portal-map';
import type { Recognised } from './recognise';
import { readable } from './word-segments';

const SEARCHES = /^(?:全站|站内)?搜|^search\b/iu;

const ENOUGH = 4;
/** Fewer fields than this, if none of them occurs only in filings, may be on any page. */
const FEWEST = 3;

const isChoice = (field: Field | undefined): boolean => field !== undefined && CHOICES.includes(field.kind);

const together = (texts: readonly string[]): string => readable([...new Set(texts)].join('\n'));

export interface GateVerdict {
  readonly isOpen: boolean;
  /** The names of the signs that were found. */
  readonly signs: readonly string[];
}

/** The field that a control asks for, if its words allow only one, whatever the kind of the control. */
function idsIn(one: Recognised): readonly string[] {
  if (one.is === 'field') return [one.known.id];
  return one.is === 'unsure' && one.candidates.length === 1 ? one.candidates : [];
}

const isPaperOfSomebody = (one: Recognised): boolean =>
  one.is === 'unsure' &&
  one.candidates.length > 1 &&
  one.candidates.every((id) => id.startsWith('upload.') && OF_FILINGS.test(id));

/** The parts of a filing's form that set how one logs in and ask nothing of the filing; none in a form that hardly asks what only filings ask. */
function loginParts(
  fields: readonly Field[],
  found: readonly Recognised[],
  ids: readonly string[],
): ReadonlySet<string> {
  if (ids.length <= FEWEST || countOfFilings({ ids }) < 2) return new Set();
  const partOf = ({ section }: Field): string => section.join('\n');
  const asked = new Set(fields.filter((_, at) => found[at]?.is === 'field').map(partOf));
  return new Set(
    fields
      .filter(isPassword)
      .map(partOf)
      .filter((part) => part !== '' && !asked.has(part)),
  );
}

/** Is this page a filing form? A page that the portal's map knows at its address is one. */
export function filingFormVerdict(
  reading: PageReading,
  found: readonly Recognised[],
  page: MappedPage | null,
): GateVerdict {
  if (page !== null) return { isOpen: true, signs: ['mapped page'] };
  const ids = [...new Set(found.flatMap(idsIn))];
  const unsure = found.filter((one) => one.is === 'unsure' && one.candidates.length > 1).length;
  const apart = loginParts(reading.fields, found, ids);
  const fields = reading.fields.filter(
    ({ isBesideForm, section }) => isBesideForm !== true && !apart.has(section.join('\n')),
  );
  const sections = new Set(fields.flatMap(({ section }) => section));
  // headings above nothing but a log-in do not belong to the form
  const beside = new Set(
    reading.fields.flatMap(({ section }) => section.filter((heading) => !sections.has(heading))),
  );
  const above = [reading.title, ...reading.headings.filter((heading) => !beside.has(heading))];
  const seen: Seen = {
    url: reading.url,
    headings: together([...above, ...sections]),
    titles: together(above.filter((heading) => !sections.has(heading))),
    path: readable(reading.path ?? ''),
    labels: together(
      // search boxes ask for nothing
      fields
        .filter(({ placeholder }) => !SEARCHES.test(placeholder))
        .map(({ label, placeholder }) => label || placeholder),
    ),
    buttons: together(reading.buttons.map(({ text }) => text)),
    fields,
    ids,
    papers: found.filter(isPaperOfSomebody).length,
  };
  const signs = GATE_SIGNS.filter(({ shows }) => shows(seen));
  const sum = signs.reduce((total, { weight }) => total + weight, 0);
  // whether it is the principal of the filing entity nobody asks but a filing, as the only choice of a step too
  // so does a form that begins with one choice and shows the rest once it is made, where nothing speaks against it
  const isFirstChoice =
    found.some(
      (one, at) => one.is === 'field' && OF_FILINGS.test(one.known.id) && isChoice(reading.fields[at]),
    ) &&
    signs.every(({ weight }) => weight > 0) &&
    signs.some(({ name }) => name === 'speaks of ICP filing');
  const isAsking =
    isFirstChoice ||
    ids.length + unsure >= FEWEST ||
    (ids.length > 1 && countOfFilings(seen) > 0) ||
    ids.includes('servicePrincipal.sameAsPrincipal');
  return { isOpen: isAsking && sum >= ENOUGH, signs: signs.map(({ name }) => name) };
}
