// Would the client that the papers describe be saved? It is checked like an edited one whenever a value changes, so that a fault is told at its field.
import { useEffect, useState } from 'preact/hooks';
import type { Client } from '../../filing/client/client';
import { clientFromPapers } from '../../recognition/client/client-from-papers';
import { type Review, reviewedPaper } from '../../recognition/review/review';
import { type ClientTold, withToldFaults } from '../../recognition/review/told-faults';
import { newClient, tidy } from '../options/clients/editor/draft';
import type { TakeActions } from './actions';

const NOTHING: Checked = { faults: [], mustFixes: [], reviews: [] };
/** What the check found, and the values that it saw. */
interface Checked extends ClientTold {
  readonly reviews: readonly Review[];
}

const PAUSE = 150; // milliseconds without typing before the client is checked

/** The reviews with what is wrong with their values; `base`: the client that they are added to, null for a new one. */
export function useChecked(
  { ask }: TakeActions,
  reviews: readonly Review[],
  base: Client | null,
): readonly Review[] {
  const [told, setTold] = useState(NOTHING);
  const isAny = reviews.some(({ kind }) => kind !== null);
  const built = clientFromPapers(base ?? newClient('client-new'), reviews.map(reviewedPaper));
  const draft = JSON.stringify(tidy(built.client));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reviews are what the draft is made of
  useEffect(() => {
    if (!isAny) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      ask('clients.check', { client: JSON.parse(draft) })
        .then(({ faults, mustFixes = [] }) => isWanted && setTold({ faults, mustFixes, reviews }))
        .catch(() => {}); // saving checks it again
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ask, draft, isAny]);
  return withToldFaults(reviews, built, told).map((review, at) => withoutOld(review, told.reviews[at]));
}

/** The review without what was told of a value that was changed since. */
function withoutOld(review: Review, seen: Review | undefined): Review {
  const isOld = ({ id, value }: Review['fields'][number]) =>
    seen?.fields.find((field) => field.id === id)?.value !== value;
  if (!review.fields.some((field) => field.told && isOld(field))) return review;
  const fields = review.fields.map((field) => (field.told && isOld(field) ? { ...field, told: [] } : field));
  return { ...review, fields };
}
