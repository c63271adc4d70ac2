// How many labels of a corpus are read correctly from their words, headings, kind and choices alone?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field, WidgetKind } from '../../../lib/page/model';
import { underHeadings } from '../../../lib/page/plan/places';
import { type Lexicon, lexiconOf } from '../../../lib/page/recognise/lexicon';
import type { Vocabulary } from '../../../lib/page/recognise/portal-map';
import { recognise } from '../../../lib/page/recognise/recognise';

/** One label as a page could show it; `id`: the field it asks for, null where it asks for nothing of ours. */
interface Label {
  readonly label: string;
  readonly section: readonly string[];
  readonly kind: WidgetKind;
  readonly options: readonly string[];
  readonly placeholder: string;
  readonly id: string | null;
}

/** `asked`: the panel asks, and the right field is among what it offers; `forbidden`: taken, though nothing of ours is asked. */
export interface Sums {
  readonly labels: number;
  readonly right: number;
  readonly asked: number;
  readonly missed: number;
  readonly wrong: number;
  readonly nulls: number;
  readonly forbidden: number;
}

function fieldOf({ label, section, kind, options, placeholder }: Label): Field {
  return {
    key: 'one',
    kind: kind === 'select' && options.length > 0 ? 'native-select' : kind,
    label,
    section,
    occurrence: 0,
    placeholder,
    hints: [],
    required: false,
    editable: true,
    visible: true,
    value: [],
    options,
    maxLength: null,
    accept: '',
    multiple: false,
    prefix: '',
    error: '',
  };
}

type Verdict = 'right' | 'asked' | 'missed' | 'wrong' | 'forbidden' | 'left';

function verdictOf(entry: Label, lexicon: Lexicon): Verdict {
  const found = recognise(underHeadings(fieldOf(entry), lexicon), null, null, lexicon);
  const id = found.is === 'field' ? found.known.id : null;
  if (entry.id === null) return id === null ? 'left' : 'forbidden';
  if (id !== null) return id === entry.id ? 'right' : 'wrong';
  return found.is === 'unsure' && found.candidates.includes(entry.id) ? 'asked' : 'missed';
}

const lexiconOfRules = (): Lexicon => {
  const file = join(import.meta.dirname, '..', '..', '..', 'rules', 'portals', 'fields.json');
  return lexiconOf(JSON.parse(readFileSync(file, 'utf8')) as Vocabulary); // tests/portals.test.ts holds the file to this type
};

/** `open` may be read, and `taught`, from which the vocabulary was extended; of `held-out` and `makers` only sums are shown; of the two others the first half was read once it had been measured. */
export const CORPORA = ['open', 'held-out', 'clouds', 'hosts', 'taught', 'makers'] as const;
export type Corpus = (typeof CORPORA)[number];

/** The sums of one corpus. */
export function readLabels(corpus: Corpus): Sums {
  const file = join(import.meta.dirname, `${corpus}.json`);
  const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly Label[]; // written by hand in this shape
  const lexicon = lexiconOfRules();
  const verdicts = entries.map((entry) => verdictOf(entry, lexicon));
  const count = (verdict: Verdict): number => verdicts.filter((at) => at === verdict).length;
  const nulls = entries.filter(({ id }) => id === null).length;
  return {
    labels: entries.length - nulls,
    right: count('right'),
    asked: count('asked'),
    missed: count('missed'),
    wrong: count('wrong'),
    nulls,
    forbidden: count('forbidden'),
  };
}

/** The sums in one line. */
export const lineOf = (
  corpus: string,
  { labels, right, asked, missed, wrong, nulls, forbidden }: Sums,
): string =>
  `labels, ${corpus}: ${right} of ${labels} right (${((100 * right) / labels).toFixed(1)} %), asked ${asked}, missed ${missed}, wrong ${wrong}, forbidden ${forbidden} of ${nulls}`;
