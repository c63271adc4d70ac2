// Which answers belong in the profile instead of the filing? Texts that it has a field for: there they are filled in, and not asked again.
import { takeInto } from '../../filing/client/adopt-values';
import type { Client, Filing } from '../../filing/client/client';
import { isOwnText } from '../../filing/client/own-texts';
import { checkEdited } from '../../filing/client/parse-client';
import type { Request } from '../../protocol/protocol';
import { changeClient } from '../clients/edit';
import type { App } from '../state/app';
import { regionOf } from './adoptable';
import type { Bound } from './context';

type Answers = Request<'tab.answers'>['answers'];

/** Stores such answers in the client, and returns what remains for the filing: there, an earlier answer to them is removed. */
export async function withoutProfileTexts(
  app: App,
  { client, filing }: Pick<Bound, 'client' | 'filing'>,
  answers: Answers,
): Promise<Answers> {
  const own = answers.filter((answer) => placeOf(client, filing, answer) !== null);
  if (own.length === 0) return answers;
  let isSound = true;
  await changeClient(app.vault, client.id, (stored) => {
    const items = own.map(({ fact, value }) => ({
      fieldId: fact,
      service: placeOf(client, filing, { fact, value }),
      value: [String(value)],
    }));
    const options = { regionOf, newId: () => `taken-${app.token()}` };
    const taken = checkEdited(takeInto(stored, filing, items, options), app.today());
    isSound = taken.ok;
    return taken.ok ? taken.client : stored;
  });
  return isSound
    ? answers.map((one) => (own.includes(one) ? { fact: one.fact, value: null } : one))
    : answers;
}

/**
 * The place among the filing's services of the one whose field it is, 0 for a field of the entity. Null where the profile has no such
 * field, has a text there already, or several services lack it: then nobody said which of them is meant.
 */
function placeOf(client: Client, filing: Filing, { fact, value }: Answers[number]): number | null {
  if (!isOwnText(fact) || typeof value !== 'string') return null;
  if (fact === 'entity.remark') return client.entity.remark ? null : 0;
  const empty = filing.services.flatMap((id, at) =>
    client.services.some((one) => one.id === id && !one.remark) ? [at] : [],
  );
  return empty.length === 1 ? (empty[0] ?? null) : null;
}
