// Injected into a page only at the person's press: reads the text near its filing numbers and returns it, once.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSite } from '../lib/page/read/site-numbers';
import site from '../rules/filings/site-check.json';
import steps from '../rules/filings/steps.json';

export default defineUnlistedScript(() =>
  readSite(document, {
    marks: site.marks,
    pictureMarks: site.pictureMarks,
    orderWords: steps.orderNumber,
    statusWords: steps.statuses.flatMap(({ words }) => words),
  }),
);
