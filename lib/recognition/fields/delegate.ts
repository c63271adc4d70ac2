// Who acts for an organisation? The person that its paper names, or of an organisation that is named there its delegate.
import lexicon from './lexicon.json';

const delegate = new RegExp(lexicon.delegateName);

/** The person behind what a paper says of its representative. */
export function actingPerson(representative: string): string {
  return delegate.exec(representative)?.[1] ?? representative;
}
