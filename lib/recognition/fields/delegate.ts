// Who acts for an organisation? The person named on its paper or, where that names another organisation, the delegate of that one.
import lexicon from './lexicon.json';

const delegate = new RegExp(lexicon.delegateName);

/** The person among what a paper says of its representative. */
export function actingPerson(representative: string): string {
  return delegate.exec(representative)?.[1] ?? representative;
}
