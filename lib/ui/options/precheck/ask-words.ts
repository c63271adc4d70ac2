// In which words is a client asked for what it has to send? As a message to copy, and as rows of a table.
import type { AskedPaper, ClientAsks } from '../../../filing/report/client-asks';
import { plain } from '../../plain';
import type { Translate } from '../../translate';

interface Part {
  readonly title: string;
  readonly items: readonly { readonly what: string; readonly how: string }[];
}

/** The parts that have something in them, in the order in which a client works through them. */
export function askParts(asks: ClientAsks, t: Translate): readonly Part[] {
  const only = (what: string) => ({ what, how: '' });
  const parts: readonly Part[] = [
    { title: t('asks.papers'), items: asks.papers.map((paper) => paperItem(paper, t)) },
    { title: t('asks.questions'), items: asks.questions.map((one) => only(t.text(one))) },
    { title: t('asks.confirm'), items: asks.confirm.map((one) => only(t.text(one))) },
    { title: t('asks.mend'), items: asks.mend.map((one) => only(t.text(one))) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

function paperItem({ label, lacks, isUnfit, demands, signers, isMade }: AskedPaper, t: Translate) {
  const sign = t.list(signers.map(plain));
  const how = [
    ...(isUnfit ? [t('asks.unfit')] : []),
    ...(lacks ? [t.text(lacks)] : []),
    ...demands.map((one) => t.text(one)),
    ...(isMade && sign !== '' ? [t('asks.sign', { sign })] : []),
  ];
  return { what: t.text(label), how: how.join(t('asks.between')) };
}

/** The message to one client. */
export function askMessage(asks: ClientAsks, t: Translate): string {
  const parts = askParts(asks, t).map(({ title, items }) =>
    [title, ...items.map(({ what, how }, at) => `${at + 1}. ${what}${how && t('asks.colon')}${how}`)].join(
      '\n',
    ),
  );
  const last = asks.isInPerson ? [t('asks.inPerson')] : [];
  return [t('asks.greeting', { name: plain(asks.name) }), ...parts, ...last].join('\n\n');
}

/** How many things the client is asked for. */
export const askCount = ({ papers, questions, confirm, mend }: ClientAsks): number =>
  papers.length + questions.length + confirm.length + mend.length;

/** One block of rows for each client, with a column for its answers. */
export function askTable(all: readonly ClientAsks[], t: Translate): readonly (readonly string[])[] {
  const rows = all.flatMap((asks) =>
    askParts(asks, t).flatMap(({ title, items }) =>
      items.map(({ what, how }) => [asks.name, title, what, how, '']),
    ),
  );
  const head = [
    t('precheck.column.clientName'),
    t('asks.column.part'),
    t('asks.column.what'),
    t('asks.column.how'),
    t('asks.column.answer'),
  ];
  return [head, ...rows];
}
