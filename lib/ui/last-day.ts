// What is the latest date that a date input accepts?

/**
 * The maximum of date inputs: with it, browsers accept four digits for the year and move on to the month; without it
 * they accept six.
 */
export const LAST_DAY = '9999-12-31';
