// Which colour does a client have? One of a few, as squares.
import { clientColours } from '../../../filing/client/colour';
import type { Translate } from '../../translate';

interface ColourChoiceProps {
  readonly t: Translate;
  readonly chosen: string | null;
  readonly onChoose: (colour: string | null) => void;
}

/** The colours to choose from, as squares. */
export function ColourChoice({ t, chosen, onChoose }: ColourChoiceProps) {
  return (
    <fieldset class="clients-colours" aria-label={t('clients.colour')}>
      {clientColours.map((colour, at) => (
        <button
          key={colour}
          type="button"
          class="clients-colour"
          style={{ background: colour }}
          aria-pressed={chosen === colour}
          aria-label={t('clients.colour.of', { n: at + 1 })}
          onClick={() => onChoose(chosen === colour ? null : colour)}
        />
      ))}
    </fieldset>
  );
}
