// Why is nothing of the server filled in here? The one on file is at another provider, or its code is used up.
import type { ServerElsewhere as Elsewhere, UsedCode as Used } from '../../protocol/tab';
import { plain } from '../plain';
import type { Translate } from '../translate';

interface OfServer {
  readonly t: Translate;
  /** Leads to a place of the client. */
  readonly openPlace: ((place: string) => void) | undefined;
}

interface ServerElsewhereProps extends OfServer {
  readonly elsewhere: Elsewhere;
  /** The provider of this filing. */
  readonly here: string;
}

/** One sentence, and the way to where the server at this provider is noted. */
export function ServerElsewhere({ elsewhere, here, ...shown }: ServerElsewhereProps) {
  const { t } = shown;
  const there = t.list(elsewhere.there.map((one) => t.word('provider', one)));
  const words = t('panel.serverElsewhere', { there, here: t.word('provider', here) });
  return <Note {...shown} testId="panel-server-elsewhere" words={words} place={elsewhere.place} />;
}

/** One sentence, and the way to where a new code is noted. */
export function UsedCode({ used: { by, place }, ...shown }: OfServer & { readonly used: Used }) {
  const words = shown.t('panel.usedCode', { by: plain(by) });
  return <Note {...shown} testId="panel-used-code" words={words} place={place} />;
}

interface NoteProps extends OfServer {
  readonly testId: string;
  readonly words: string;
  readonly place: string;
}

function Note({ t, openPlace, testId, words, place }: NoteProps) {
  return (
    <p class="notice calm" data-testid={testId}>
      {words}{' '}
      {openPlace && (
        <button type="button" class="link" data-testid="panel-server-note" onClick={() => openPlace(place)}>
          {t('panel.serverElsewhere.note')}
        </button>
      )}
    </p>
  );
}
