// Which pages of the kept-back half have been opened since they were written?

/** Portals of the kept-back half whose pages have been opened since: their figures measure nothing unseen any more. */
export const OPENED_SINCE: readonly number[] = [
  2, 4, 6, 8, 12, 14, 16, 18, 22, 24, 26, 28, 32, 34, 36, 38, 42, 44, 54, 56, 58, 60, 88, 90, 92, 94, 96, 98,
  106, 108, 110, 116, 122,
];

/** Of portals that are kept back otherwise: pages that were opened because wrong or forbidden values stood there, or because most was missed. */
export const OPENED_PAGES: readonly number[] = [
  146, 150, 151, 198, 205, 206, 218, 229, 230, 240, 241, 242, 253, 254, 258, 259, 260, 374, 386, 392, 398,
  409, 410, 414, 416, 421, 434, 445, 446, 451, 452, 457, 458, 470, 480, 481, 486, 488, 493, 500, 546, 547,
  588, 589,
];
