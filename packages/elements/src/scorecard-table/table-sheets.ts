import { figuresStyles } from '../figures-table.template.js';
import { sparklines } from '../trend-sparkline/sparkline.styles.js';
import { tableStyles } from './scorecard-table.styles.js';
import { tableCompact } from './table-compact.styles.js';
import { detailStyles } from './table-detail.styles.js';
import { tableLong } from './table-long.styles.js';
import { tableParts } from './table-parts.styles.js';
import { tableRecords } from './table-records.styles.js';
import { tableSticky } from './table-sticky.styles.js';
import { toolsStyles } from './table-tools.styles.js';

/** The table's style sheets; a later one goes before an earlier. */
export const tableSheets = [
  sparklines,
  figuresStyles,
  tableStyles,
  tableParts,
  tableSticky,
  detailStyles,
  toolsStyles,
  tableCompact,
  tableRecords,
  tableLong,
];
