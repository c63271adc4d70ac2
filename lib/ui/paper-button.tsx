// How is the letter for a document opened? With a button where one can be made and the document is not there yet.
import type { DocumentNeed } from '../filing/report/report';
import { Icon } from './icon';
import type { Translate } from './translate';

/** The documents for which a letter can be made, as a report or a view lists them. */
export interface Letters {
  readonly papers?: readonly string[] | undefined;
  /** Those of them that are signed on a form of the province or the provider. */
  readonly officialForms?: readonly string[] | undefined;
}

interface PaperButtonProps extends Letters {
  readonly need: DocumentNeed;
  readonly t: Translate;
  readonly print: (document: string) => void;
  /** It stands beside the buttons for other documents, so that it says which one is meant. */
  readonly isNamed?: boolean;
}

/** The button, or nothing. Where there is an official form, it says that what is printed is only for checking. */
export function PaperButton({ need, papers, officialForms, t, print, isNamed = false }: PaperButtonProps) {
  const { id, state, label } = need;
  if (state === 'attached' || !papers?.includes(id)) return null;
  return (
    <button type="button" class="chip" data-testid="panel-paper" data-document={id} onClick={() => print(id)}>
      <Icon name="file" />{' '}
      {t(officialForms?.includes(id) ? 'panel.document.paper.check' : 'panel.document.paper')}
      {isNamed && ` ${t.text(label)}`}
    </button>
  );
}
