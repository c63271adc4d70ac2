// The letters to sign, as a page to print. The address may name the one document that is wanted.
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
import { PapersBody } from '@/lib/ui/paper/papers-body';

const root = document.getElementById('root');

await followPrintout(
  (t) => t('papers.title'),
  (paper, t) => {
    if (!root) return;
    render(
      <PaperPage
        paper={paper}
        t={t}
        title={t('papers.title')}
        print={() => window.print()}
        isEmpty={({ papers }) => papers.length === 0}
        isLetter
      >
        {({ papers, report }) => (
          <PapersBody papers={papers} document={location.hash.slice(1)} needs={report.documents} t={t} />
        )}
      </PaperPage>,
      root,
    );
  },
);
