// The form of a profile with its style sheets, drawn in an ordinary page.
import { render } from 'preact';
import '../../lib/ui/theme.css';
import '../../lib/ui/controls.css';
import '../../lib/ui/cards.css';
import '../../lib/ui/marks.css';
import '../../lib/ui/options/options.css';
import '../../lib/ui/options/boxes.css';
import '../../lib/ui/options/clients/clients.css';
import '../../lib/ui/options/clients/editor/editor.css';
import '../../lib/ui/options/clients/editor/essentials.css';
import { createTranslate } from '../../lib/ui/translate';
import { TypedScene } from '../ui-preview/typed-scene';

const { lang, dataset } = document.body; // what the page that draws it asks for
render(
  <TypedScene t={createTranslate(lang === 'en' ? 'en' : 'zh')} isStored={dataset.stored !== undefined} />,
  document.body,
);
