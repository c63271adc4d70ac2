// The cover sheet of papers to post, as a page to print.
import { render } from 'preact';
import { followPrintout } from '@/lib/extension/open-printout';
import '@/lib/ui/theme.css';
import '@/lib/ui/controls.css';
import '@/lib/ui/cards.css';
import '@/lib/ui/marks.css';
import '@/lib/ui/paper/paper.css';
import '@/lib/ui/paper/letter.css';
import '@/lib/ui/paper/print.css';
import { PaperPage } from '@/lib/ui/paper/paper-page';
import { SheetBody } from '@/lib/ui/paper/sheet-body';

const root = document.getElementById('root');

await followPrintout(
  (t) => t('paper.sheet'),
  (paper, t) => {
    if (!root) return;
    render(
      <PaperPage paper={paper} t={t} title={t('paper.sheet')} print={() => window.print()}>
        {(known) => <SheetBody paper={known} t={t} />}
      </PaperPage>,
      root,
    );
  },
);
