// What does the form show beside each field of the draft? A fault or a mark once the field was left, all of them after an attempt to save.
import { useState } from 'preact/hooks';
import type { Client } from '../../../../filing/client/client';
import { faultAlone } from '../../../../filing/client/client-faults';
import { eachOnce } from '../../../../filing/client/filed-for-self';
import { completenessOf } from '../../../../filing/client/needed';
import type { EditorChoices } from '../../../../protocol/editor-choices';
import type { Translate } from '../../../translate';
import type { ClientsActions } from '../actions';
import { useAfterPress } from './after-press';
import { following } from './follow';
import type { Form } from './form';
import { type Draft, toCorrect } from './use-draft';

interface FormProps {
  readonly t: Translate;
  readonly actions: ClientsActions;
  readonly work: Draft;
  readonly draft: Client;
  readonly choices: EditorChoices;
}

interface Shown {
  readonly form: Form;
  /** The places whose fault is shown. */
  readonly wrong: readonly string[];
  readonly showAll: () => void;
}

/** The form for the draft. */
export function useForm({ t, actions, work, draft, choices }: FormProps): Shown {
  const { isLeft, isEmptyTold, leave, showAll, isShown } = useShown(work);
  const faults = new Map(work.faults.map((fault) => [fault.place, faultAlone(fault)])); // the field's label is above it
  const mustFixes = new Map(work.mustFixes.map(({ place, message }) => [place, message]));
  const needed = new Set(completenessOf(draft).missing);
  const places = eachOnce(draft, [...faults.keys(), ...toCorrect(work)]);
  const form: Form = {
    t,
    draft,
    isNew: work.rev === null,
    choices,
    today: actions.today(),
    moment: actions.moment,
    set: (place, value) => {
      work.set(place, value);
      for (const [follower, other] of following(draft, [place, value], choices)) work.set(follower, other);
    },
    newId: (kind) => `${kind}-${actions.token()}`,
    neededAt: (place) => needed.has(place) && (isEmptyTold || isLeft(place)),
    left: leave,
    faultAt: (place) => (isShown(place) ? (faults.get(place) ?? mustFixes.get(place) ?? null) : null),
    wrongPlaces: places,
    isWarningAt: (place) =>
      !faults.has(place) && work.mustFixes.some((one) => one.place === place && one.isWarning === true),
    wordsFor: (place) =>
      isShown(place) ? (work.mustFixes.find((one) => one.place === place)?.words ?? null) : null,
    regions: (search) => actions.ask('clients.regions', { search }),
  };
  return { form, wrong: places.filter(isShown), showAll };
}

/** Which fields were left, and of which others all is shown too. */
function useShown(work: Draft) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAllShown, setAllShown] = useState(false);
  const [wasSaved, setWasSaved] = useState(false);
  const afterPress = useAfterPress();
  const isSaved = work.state.kind === 'saved'; // its line counts all that is wrong, so all of it is shown
  if (isSaved && !wasSaved) setWasSaved(true);
  return {
    isLeft: (place: string) => left.has(place),
    /** What is empty stays marked after a save: the line above, which counts it, is gone with the next change. */
    isEmptyTold: wasSaved || isAllShown,
    leave: (place: string) => afterPress(() => setLeft((known) => new Set(known).add(place))),
    showAll: () => setAllShown(true),
    isShown: (place: string) => isAllShown || isSaved || [...left].some((one) => place.startsWith(one)),
  };
}
