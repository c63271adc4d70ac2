// Which company needs one of several letters? One with culture in its name, whose certificates are there.
import { Client } from '../../lib/filing/client/client';
import { precheckInput } from '../../lib/filing/facts/facts';
import { officialForms, paperDocuments } from '../../lib/filing/papers/fill-papers';
import { precheckWithFacts } from '../../lib/filing/report/precheck';
import { askedOf } from '../../lib/filing/report/question-topics';
import sample from '../../public/samples/zhejiang-company.json';
import { packagedRulebook } from '../../rules/packaged';

const book = packagedRulebook();
const company = Client.parse(sample);
const SAID = { 'service.involvesPreApproval': false };

const paper = (type: string, of: string): Client['documents'][number] => ({
  ...{ id: type, type, of, fileName: `${type}.jpg`, mediaType: 'image/jpeg', data: '', bytes: 400_000 },
});

export const choiceClient: Client = {
  ...company,
  entity: { ...company.entity, name: '杭州示例木槿文化传播有限公司' },
  documents: [
    paper('subject-certificate', 'entity'),
    paper('subject-principal-id', company.entity.subjectPrincipal),
  ],
  filings: company.filings.map((one) => ({
    ...one,
    answers: [
      ...one.answers,
      ...Object.entries(SAID).map(([fact, value]) => ({ fact, value, on: '2026-11-20' })),
    ],
  })),
};

/** The pre-check of its filing with what is asked and can be printed, as the background answers it. */
export function choiceReport(asOf: string) {
  const [filing] = choiceClient.filings;
  if (!filing) throw new Error('the sample has a filing');
  const input = precheckInput(book, choiceClient, filing, filing.services[0] ?? null, asOf);
  const { report, facts } = precheckWithFacts(book, input);
  return {
    ...report,
    asked: askedOf(book, report.questions, facts),
    answers: [],
    expected: null,
    papers: paperDocuments(book, choiceClient),
    officialForms: officialForms(book, choiceClient),
  };
}

const { asked, papers, officialForms: forms, ...report } = choiceReport('2026-11-24');

/** The same for the panel. */
export const choiceView = { report, asked, papers, officialForms: forms };
