// Which wordings and contexts are held out from training, and which texts are made from them? None of these texts was learnt from.
import type { RefusalWordings, RefusalWords } from '../../lib/filing/rulebook/rejections';
import { createRandom } from '../bench/recognition/random';
import { filled, isHan, pickerOf, slotsFilled, takesHan, wordFiller } from './made-texts';

/** A made-up text and the reasons it names. */
export interface HeldOutText {
  readonly kind: 'wording' | 'one' | 'several' | 'in order' | 'nothing';
  readonly text: string;
  readonly reasons: readonly string[];
}

/** How many texts are made from each held-out context. */
const TEXTS = 6;

const SEED = 11;

const REFUSED = /<\+>/gu;
/** The forms in which lists of reasons are written. */
const LISTS = [
  '1、<+>；2、<+>{|。}',
  '{退回原因|驳回|初审意见|不通过}：1. <+> 2. <+>',
  '{问题|意见}{如下|有三}：一、<+>；二、<+>；三、<+>。',
  '<+>；<+>{|，请修改}',
  '{管局|初审|接入商}{退回|打回}：<+>；<+>；<+>。',
  '{一是|一要}<+>{，|；}{二是|二要}<+>',
  '（1）<+>（2）<+>',
  '<+>。{另外|还有|此外|同时}，<+>',
  '<+>，<+>',
  '{备案|单子}{没过|被退了}，{两个|2个}{问题|地方}：<+>，<+>',
  '<+>\n<+>\n<+>',
  'Rejected: (a) <+>; (b) <+>',
  'Returned for two reasons: 1) <+> 2) <+>.',
] as const;

/** How many texts are made from each form of list. */
const LIST_TEXTS = 20;

const OTHER = /<(?:-|ok|thing|good|fault)>/u;

/** Splits a list into what is learnt from and what is held out, such as every fifth entry. */
export function split(
  all: RefusalWordings,
  folds: number,
  fold: number,
): { readonly learnt: RefusalWordings; readonly held: RefusalWordings } {
  const part = (isHeld: boolean): RefusalWordings => {
    const of = (list: readonly string[]) => list.filter((_, at) => (at % folds === fold) === isHeld);
    return {
      silent: of(all.silent),
      inOrder: of(all.inOrder),
      openings: of(all.openings),
      closings: of(all.closings),
      contexts: of(all.contexts),
      wordings: Object.fromEntries(Object.entries(all.wordings).map(([id, list]) => [id, of(list)])),
    };
  };
  return { learnt: part(false), held: part(true) };
}

/** Each wording alone, and the wordings in the contexts. */
export function textsOf(words: RefusalWords, held: RefusalWordings): readonly HeldOutText[] {
  const pick = pickerOf(createRandom(SEED).next);
  const alone = Object.entries(held.wordings).flatMap(([id, list]) =>
    list.map((wording) => ({ kind: 'wording' as const, text: slotsFilled(wording, pick), reasons: [id] })),
  );
  const silent = [...held.silent, ...held.inOrder].map((one) => ({
    kind: 'nothing' as const,
    text: slotsFilled(one, pick),
    reasons: [],
  }));
  const word = wordFiller(words, pick);
  const ofContext = (context: string): HeldOutText => {
    const fits = (text: string) => isHan(text) === takesHan(context);
    const fitting = alone.filter(({ text }) => fits(text));
    const inOrder = held.inOrder.filter(fits);
    const reasons: string[] = [];
    const text = filled(
      context,
      (place) => {
        if (place === 'ok') return slotsFilled(pick(inOrder), pick);
        if (place !== '+' && place !== '-') return word(place);
        const wording = pick(fitting);
        if (place === '+') reasons.push(...wording.reasons);
        return wording.text.replace(/[。.]$/u, '');
      },
      pick,
    );
    return { kind: kindOf(context), text, reasons: [...new Set(reasons)] };
  };
  return [
    ...alone,
    ...silent,
    ...LISTS.flatMap((list) => Array.from({ length: LIST_TEXTS }, () => ofContext(list))),
    ...held.contexts.flatMap((context) => Array.from({ length: TEXTS }, () => ofContext(context))),
  ];
}

function kindOf(context: string): HeldOutText['kind'] {
  const refused = context.match(REFUSED)?.length ?? 0;
  if (refused === 0) return 'nothing';
  if (OTHER.test(context)) return 'in order';
  return refused > 1 ? 'several' : 'one';
}
