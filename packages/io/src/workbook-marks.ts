/** The sheets of a written workbook that hold no list of the document. */
export const COVER = 'Cover';
export const CONTENTS = 'Contents';
export const NOTES = 'Notes';
export const SCORECARD = 'Scorecard';
export const DETAILS = 'Other details';

/** The headings of the sheets `Scorecard` and `Other details`. */
export const SETTING_HEADINGS = ['Setting', 'Value'] as const;
export const DETAIL_HEADINGS = ['Where', 'What'] as const;

/** The setting, and its value, by which a workbook is known to be one of ours. */
export const FORMAT = ['Workbook format', 'scorecard-workbook 1'] as const;
