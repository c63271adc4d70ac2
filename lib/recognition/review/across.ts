// Do papers contradict each other, or the client? A value that does is marked as doubtful on its paper.
import type { Client } from '../../filing/client/client';
import { heldOf } from '../client/held-values';
import { paperKind } from '../client/paper-kinds';
import { dueEnd, frontsOfBacks, isAuthorityOf, isTermOf } from '../client/sides';
import { actingPerson } from '../fields/delegate';
import type { Doubt } from '../fields/value';
import { distance } from '../layout/labels';
import { type Review, type ReviewField, reviewedPaper } from './review';

/** One contradiction: a field of a paper, the reason, and the value found elsewhere. */
interface Misfit {
  readonly paper: number;
  readonly field: string;
  readonly doubt: Doubt;
  readonly other: string | null;
}

interface PaperOnTable {
  readonly at: number;
  readonly of: 'entity' | 'person' | 'service';
  readonly isBack: boolean;
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The reviews with their contradictions to each other and to the client that will take their values (null: a new one). */
export function comparedReviews(reviews: readonly Review[], client: Client | null): readonly Review[] {
  const papers = reviews.flatMap((review, at): PaperOnTable[] => {
    const { kind, values } = reviewedPaper(review);
    const known = paperKind(kind);
    return known === null ? [] : [{ at, of: known.of, isBack: known.side === 'back', kind, values }];
  });
  const misfits = [
    ...samePaperTwice(papers),
    ...representatives(papers),
    ...owners(papers, client),
    ...sides(papers),
    ...(client === null ? [] : papers.flatMap((paper) => againstClient(paper, client))),
  ];
  return reviews.map((review, at) =>
    withMisfits(
      review,
      misfits.filter(({ paper }) => paper === at),
      client,
    ),
  );
}

function withMisfits(review: Review, misfits: readonly Misfit[], client: Client | null): Review {
  const domains = (client?.services ?? []).flatMap((service) => service.domains.map(({ name }) => name));
  const fields = review.fields.map((field): ReviewField => {
    const own = misfits.filter((misfit) => misfit.field === field.id);
    // a domain that the client already has was read correctly, even if it holds look-alike characters
    const isKnown = field.id === 'domain' && domains.includes(field.value);
    const doubts = field.doubts.filter((doubt) => !(isKnown && doubt === 'look-alike'));
    const others = [...field.others, ...own.flatMap(({ other }) => other ?? [])];
    return {
      ...field,
      doubts: [...new Set([...doubts, ...own.map(({ doubt }) => doubt)])],
      others: [...new Set(others)].filter((other) => other !== field.value),
    };
  });
  return { ...review, fields };
}

const plain = (text = ''): string => text.normalize('NFKC').replace(/\s+/g, '');
const isSame = (one = '', other = ''): boolean => plain(one) === plain(other);
const NEAR = 2; // characters; of two names or numbers that differ by no more, one was misread

/** Whether two values are probably the same, one of them misread: they differ in two characters at most, short ones in one. */
function isNear(one = '', other = ''): boolean {
  const [first, second] = [plain(one), plain(other)];
  if (first === '' || second === '' || first === second) return false;
  return distance(first, second) <= (Math.min(first.length, second.length) > 4 ? NEAR : 1);
}

/** A contradiction, entered on both papers, each with the value of the other. */
function both(field: string, doubt: Doubt, one: PaperOnTable, other: PaperOnTable): readonly Misfit[] {
  const said = (paper: PaperOnTable) => paper.values[field] || null;
  return [
    { paper: one.at, field, doubt, other: said(other) },
    { paper: other.at, field, doubt, other: said(one) },
  ];
}

/** Papers with the same number must have the same name and the other way round; two organisations are not one client. */
function samePaperTwice(papers: readonly PaperOnTable[]): readonly Misfit[] {
  return pairsOf(papers).flatMap(([one, other]) => {
    if (one.of !== other.of || one.of === 'service' || one.isBack || other.isBack) return [];
    const number = one.of === 'entity' ? 'code' : 'number';
    const [first, second] = [one.values[number], other.values[number]];
    if (!first || !second) return [];
    const isOneName = isSame(one.values.name, other.values.name);
    if (isSame(first, second)) return isOneName ? [] : both('name', 'other-paper-differs', one, other);
    if (isNear(first, second) && one.kind === other.kind)
      return both(number, 'other-paper-differs', one, other);
    return one.of === 'entity' ? both(number, 'other-organisation', one, other) : [];
  });
}

function pairsOf<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
}

/** Compares an organisation's legal representative with the names on the persons' cards. */
function representatives(papers: readonly PaperOnTable[]): readonly Misfit[] {
  const cards = papers.filter(({ of, isBack, values }) => of === 'person' && !isBack && values.name);
  return papers.flatMap((paper): readonly Misfit[] => {
    const name = actingPerson(paper.values.representative ?? '');
    if (!name || cards.length === 0 || cards.some(({ values }) => isSame(values.name, name))) return [];
    const near = cards.filter(({ values }) => isNear(values.name, name));
    const at = { paper: paper.at, field: 'representative' };
    if (near.length === 0) return [{ ...at, doubt: 'other-person', other: null }];
    return near.flatMap((card): readonly Misfit[] => [
      { ...at, doubt: 'other-paper-differs', other: card.values.name ?? null },
      { paper: card.at, field: 'name', doubt: 'other-paper-differs', other: name },
    ]);
  });
}

/** A domain must be owned by the organisation or by one of the persons whose papers are here. */
function owners(papers: readonly PaperOnTable[], client: Client | null): readonly Misfit[] {
  const names = [
    ...papers.flatMap(({ of, isBack, values }) =>
      of !== 'service' && !isBack && values.name ? [values.name] : [],
    ),
    ...papers.flatMap(({ values }) => actingPerson(values.representative ?? '') || []),
    ...(client === null ? [] : [client.entity.name, ...client.people.map(({ name }) => name)]),
  ].filter((name) => name !== '');
  return papers.flatMap((paper): readonly Misfit[] => {
    const owner = paper.of === 'service' ? paper.values.owner : '';
    if (!owner || names.length === 0 || names.some((name) => isSame(name, owner))) return [];
    const near = names.find((name) => isNear(name, owner));
    const doubt = near === undefined ? 'other-owner' : 'other-paper-differs';
    return [{ paper: paper.at, field: 'owner', doubt, other: near ?? null }];
  });
}

/** The back of a card must fit its front: police of the place of residence, and validity by age. */
function sides(papers: readonly PaperOnTable[]): readonly Misfit[] {
  const cards = papers.filter(({ kind }) => kind === 'resident-id-front' || kind === 'resident-id-back');
  return [...frontsOfBacks(cards)].flatMap(([backAt, frontAt]): readonly Misfit[] => {
    const back = cards.find(({ at }) => at === backAt)?.values ?? {};
    const front = cards.find(({ at }) => at === frontAt)?.values ?? {};
    const isOthers = isAuthorityOf(front.address ?? '', back.authority ?? '') === false;
    const isOdd = isTermOf(front.birth ?? '', back.validFrom ?? '', back.validUntil ?? '') === false;
    return [
      ...(isOthers
        ? [{ paper: backAt, field: 'authority', doubt: 'other-place' as const, other: null }]
        : []),
      ...(isOdd
        ? [
            {
              paper: backAt,
              field: 'validUntil',
              doubt: 'term-of-age' as const,
              other: dueEnd(front.birth ?? '', back.validFrom ?? ''),
            },
          ]
        : []),
    ];
  });
}

/** Values that would replace a different one of the client, so that none is overwritten unnoticed. */
function againstClient({ at, kind, values }: PaperOnTable, client: Client): readonly Misfit[] {
  return Object.entries(heldOf(client, { kind, values })).flatMap(([field, held]): readonly Misfit[] => {
    const said = values[field] ?? '';
    const read = field === 'representative' ? actingPerson(said) : said;
    if (read === '' || isSame(read, held)) return [];
    return [{ paper: at, field, doubt: 'client-differs', other: held }];
  });
}
