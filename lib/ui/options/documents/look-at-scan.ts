// What does the picture of a scan say of whose it is? It is read on this machine; then the clients that have its number or name are looked up.
import { cardOf } from '../../../filing/client/document-files';
import type { Ask } from '../../../protocol/protocol';
import { paperKind } from '../../../recognition/client/paper-kinds';
import {
  type Pictured,
  type PictureVerdict,
  picturedIn,
  pictureOwner,
} from '../../../recognition/client/picture-owner';
import type { RecognitionActions } from '../../recognition/actions';

/** What was seen on one picture. */
export interface Look {
  readonly verdict: PictureVerdict;
  readonly pictured: Pictured;
  /** The values that were read without any doubt, by the fields of its kind. */
  readonly values: Readonly<Record<string, string>>;
  /** To whom the file was given when it was looked at; null: to nobody. */
  readonly given: string | null;
  /** The other clients whose paper it may be. */
  readonly clients: readonly string[];
  /** As what it is stored, by its kind; null for a kind that is not stored. */
  readonly slot: { readonly document: string; readonly side: 'front' | 'back' | null } | null;
}

interface Looking {
  readonly ask: Ask;
  readonly read: RecognitionActions['read'];
  readonly signal: AbortSignal;
}

const NOTHING: Pictured = { kind: null, name: '', number: '', isSure: { name: false, number: false } };
type Seen = Pick<Look, 'pictured' | 'values'>;

const MOST_READ = 5; // compared among the search results, since a name may be part of many

/** Looks at one file that was given to a client, or to nobody; rejects when the signal was aborted. */
export async function lookAtScan(file: File, given: string | null, looking: Looking): Promise<Look> {
  const { pictured, values } = await readPictured(file, looking);
  const { ask } = looking;
  const own = given === null ? null : await readClient(ask, given);
  if (given !== null && own === null) throw new Error('the client cannot be read now'); // locked, or gone: nothing is told
  const words = [pictured.isSure.number ? pictured.number : '', pictured.name].filter((word) => word !== '');
  const known = (await Promise.all(words.map((word) => clientsWith(ask, word)))).flat();
  const unique = known.filter(({ id }, at) => known.findIndex((other) => other.id === id) === at);
  const { verdict, clients } = pictureOwner(pictured, own, unique);
  const paper = pictured.kind === null ? null : paperKind(pictured.kind);
  const whose = verdict === 'same' ? own : unique.find(({ id }) => id === clients[0]);
  const card = paper?.of === 'person' && whose ? cardOf(whose, pictured.name) : null;
  const slot = paper && { document: card ?? paper.document, side: paper.side ?? null };
  return { verdict, pictured, values, given, clients, slot };
}

/** By the last reading; nothing for a file that cannot be read. */
async function readPictured(file: File, { read, signal }: Looking): Promise<Seen> {
  let seen: Seen = { pictured: NOTHING, values: {} };
  const fault = await read(file, 1, {
    signal,
    onProgress: () => {},
    onPicture: () => {},
    onResult: ({ paper }) => {
      const sure = paper.fields.filter(({ doubts }) => doubts.length === 0);
      const values = Object.fromEntries(sure.map(({ field, value }) => [field, value]));
      seen = { pictured: picturedIn(paper), values };
    },
  });
  return fault === null ? seen : { pictured: NOTHING, values: {} };
}

async function clientsWith(ask: Ask, word: string) {
  const found = await ask('clients.list', { search: word }).catch(() => []);
  const clients = await Promise.all(found.slice(0, MOST_READ).map(({ id }) => readClient(ask, id)));
  return clients.flatMap((client) => client ?? []);
}

async function readClient(ask: Ask, id: string) {
  const answer = await ask('clients.read', { id }).catch(() => null);
  return answer?.ok ? answer.client : null;
}
