// How do the pages to print look? Report, letters and cover sheet of the sample company, by the real rulebook.
import { mailingOf } from '../../lib/app/filings/board';
import { askedFor } from '../../lib/app/tab/asked';
import { stepsOf } from '../../lib/filing/calendar/filing-steps';
import { Client } from '../../lib/filing/client/client';
import { fillPapers } from '../../lib/filing/papers/fill-papers';
import { filingReport } from '../../lib/filing/report/combine';
import { filingTypeLabel, newestSourceDay } from '../../lib/filing/rulebook/open';
import type { Printout } from '../../lib/protocol/filings';
import { PaperPage } from '../../lib/ui/paper/paper-page';
import { PapersBody } from '../../lib/ui/paper/papers-body';
import { ReportBody } from '../../lib/ui/paper/report-body';
import { SheetBody } from '../../lib/ui/paper/sheet-body';
import type { Translate } from '../../lib/ui/translate';
import sample from '../../public/samples/zhejiang-company.json';
import { packagedRulebook } from '../../rules/packaged';
import { detailRefused } from './refused';

const DAY = '2026-11-24';
const raise = (): never => {
  throw new Error('the preview has a refusal');
};
const quiet = () => {};

/** The report of a filing that came back once and went off again. */
const REFUSED = {
  state: 'submitted',
  since: '2026-11-24',
  sent: { on: '2026-11-24', isKept: true },
  orderNumber: '2026112900017',
} as const;

function samplePaper(scene: string): Printout {
  const book = packagedRulebook();
  const read = Client.parse(sample);
  const client = { ...read, documents: read.documents.slice(0, 1) };
  const [filing] = client.filings;
  if (!filing) throw new Error('the sample has a filing');
  const report = filingReport(book, client, filing, DAY, []);
  const [person] = client.people;
  return {
    client: client.entity.name,
    last4: client.entity.certNumber.slice(-4),
    province: 'zhejiang',
    provider: filing.provider,
    kind: { zh: '企业', en: 'Enterprise' },
    services: client.services.map(({ name, kind, domains }) => ({
      name,
      kind,
      domains: domains.map((domain) => domain.name),
    })),
    icpNumbers: [],
    state: filing.state,
    since: null,
    sent: null,
    answers: [],
    phones: [],
    printedOn: DAY,
    report,
    asked: askedFor(book, { client, filing }, report, DAY),
    steps: stepsOf(book, report, scene === 'paper-refused' ? REFUSED.state : filing.state),
    filingType: filingTypeLabel(book, report.filingType),
    mailing: mailingOf(book, report),
    principals: { subject: person?.name ?? '', service: person?.name ?? '' },
    sender: { name: person?.name ?? '', phone: person?.mobile ?? '', address: '浙江省杭州市西湖区示例路1号' },
    rulebookDay: newestSourceDay(book) ?? '',
    agency: { name: '示例代办（杭州）', logo: null },
    papers: fillPapers(
      book,
      { client, filing, provider: '阿里云' },
      report.documents.map(({ id }) => id),
    ),
    ...(scene === 'paper-refused' && { ...REFUSED, refusal: detailRefused().refusal ?? raise() }),
  };
}

/** The scene `paper-report`, `paper-refused`, `paper-letters`, `paper-sheet` or, for a ticket that is not known any more, `paper-gone`. */
export function PaperScene({ t, scene }: { readonly t: Translate; readonly scene: string }) {
  const page = { t, paper: scene === 'paper-gone' ? null : samplePaper(scene), print: quiet };
  if (scene === 'paper-letters')
    return (
      <PaperPage {...page} title={t('papers.title')} isLetter>
        {({ papers, report }) => <PapersBody papers={papers} document="" needs={report.documents} t={t} />}
      </PaperPage>
    );
  return (
    <PaperPage {...page} title={t(scene === 'paper-sheet' ? 'paper.sheet' : 'paper.report')} save={quiet}>
      {(paper) =>
        scene === 'paper-sheet' ? <SheetBody paper={paper} t={t} /> : <ReportBody paper={paper} t={t} />
      }
    </PaperPage>
  );
}
