// In which words are results written into a file? Those of the pages, in the person's language.
import { verdictOf } from '../../../filing/report/counts';
import type { ResultLabels } from '../../../filing/report/results-table';
import type { Translate } from '../../translate';

/** The words for the results of one day. */
export function resultWords(t: Translate, asOf: string): ResultLabels {
  return {
    language: t.language,
    title: t('precheck.report.title'),
    day: t('precheck.report.day', { day: t.date(asOf) }),
    columns: {
      client: t('precheck.column.clientName'),
      service: t('precheck.column.service'),
      province: t('precheck.column.province'),
      provider: t('precheck.column.provider'),
      type: t('precheck.column.type'),
      status: t('precheck.column.status'),
      block: t('precheck.column.block'),
      ask: t('precheck.column.ask'),
      documents: t('precheck.column.documents'),
      warn: t('precheck.column.warn'),
      todo: t('precheck.column.todo'),
      top: t('precheck.column.top'),
    },
    status: (row) => t(`precheck.status.${verdictOf(row)}`),
    province: (id) => t.word('province', id),
    provider: (id) => t.word('provider', id),
    text: t.text,
  };
}
