import { type HtmlNode, type ReadOptions, type TableReading, readHtmlTable } from '@scorecard/io/html';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Of tables that hold tables, as old pages are laid out by, no more are looked at: each is read with all that it holds. */
const MOST_AROUND = 5;
/** Nor any within so many others: no page that a person wrote nests deeper. */
const MOST_DEEP = 50;

/**
 * Reads the table of a web page: the first with headings that are known, else the first; null where there is none. Tables
 * that hold no other come first.
 */
export function readPage(html: string, options: ReadOptions): TableReading | null {
  const { innermost, around } = tablesIn(parse(html));
  let first: TableReading | null = null;
  for (const table of [...innermost, ...around.slice(0, MOST_AROUND)]) {
    const reading = readHtmlTable(asHtmlNode(table), options);
    if (reading.scorecard.indicators.length > 0) return reading;
    first ??= reading;
  }
  return first;
}

/** Every table of a page, in its order. */
function tablesIn(document: Node): { innermost: Node[]; around: Node[] } {
  const tables: Node[] = [];
  const around = new Set<Node>();
  const steps: { node: Node; table: Node | null; depth: number }[] = [
    { node: document, table: null, depth: 0 },
  ];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, table, depth } = step;
    const isTable = node.nodeName === 'table';
    if (isTable) tables.push(node);
    if (isTable && table) around.add(table);
    if (isTable && depth > MOST_DEEP) continue;
    for (const child of childrenOf(node).toReversed())
      steps.push({ node: child, table: isTable ? node : table, depth: depth + (isTable ? 1 : 0) });
  }
  return { innermost: tables.filter((table) => !around.has(table)), around: [...around] };
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** As much of a DOM as the reader of tables looks at. */
function asHtmlNode(node: Node): HtmlNode {
  const attributes = 'attrs' in node ? node.attrs : [];
  let children: HtmlNode[] | null = null;
  return {
    nodeType: 'tagName' in node ? 1 : node.nodeName === '#text' ? 3 : 8,
    nodeName: node.nodeName,
    nodeValue: 'value' in node ? node.value : null,
    // Made when they are looked at: a page may nest deeper than a call stack.
    get childNodes() {
      return (children ??= childrenOf(node).map(asHtmlNode));
    },
    getAttribute: (name) => attributes.find((it) => it.name === name)?.value ?? null,
  };
}
