// The pre-check as a page to print, or to keep as one file that needs nothing else.
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
import { ReportBody } from '@/lib/ui/paper/report-body';
import { saveReport } from './save-report';

const root = document.getElementById('root');

await followPrintout(
  (t) => t('paper.report'),
  (paper, t) => {
    if (!root) return;
    render(
      <PaperPage
        paper={paper}
        t={t}
        title={t('paper.report')}
        print={() => window.print()}
        save={() => saveReport(document)}
      >
        {(known) => <ReportBody paper={known} t={t} />}
      </PaperPage>,
      root,
    );
  },
);
