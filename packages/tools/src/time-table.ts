/** A table element as much as is timed of it. */
type Table = HTMLElement & { data: unknown; updateComplete: Promise<unknown>; shadowRoot: ShadowRoot };

/** What was done, and the milliseconds it took the table and the same table as plain HTML. */
export type Timing = [work: string, table: number, plain: number];

/**
 * Runs in a page that has `<scorecard-table>`. Draws, sorts and filters it, then the same rows as strings of HTML,
 * which are set anew each time; each until the page has laid it out, the best of `rounds`.
 */
export async function timeTable({
  results,
  rounds,
}: {
  results: unknown;
  rounds: number;
}): Promise<Timing[]> {
  const best = async (work: () => unknown, before?: () => unknown): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) {
      before?.();
      const start = performance.now();
      await work();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  };
  const find = (root: ParentNode, selector: string): Element => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
  const newTable = () => {
    const made = document.createElement('scorecard-table') as Table;
    made.setAttribute('tools', 'open');
    return made;
  };

  let table = newTable();
  const drawn = await best(
    async () => {
      table.data = results;
      document.body.append(table);
      await table.updateComplete;
    },
    () => {
      table.remove();
      table = newTable();
    },
  );
  const root = table.shadowRoot;
  // Where it has to be fitted to its place, that is done by now.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const sorted = await best(async () => {
    (find(root, 'th.distance button') as HTMLElement).click();
    await table.updateComplete;
  });
  const search = find(root, 'input[type=search]') as HTMLInputElement;
  const type = async (text: string) => {
    search.value = text;
    search.dispatchEvent(new Event('input'));
    await table.updateComplete;
  };
  let typed = 0;
  const filtered = await best(() => type(`measure ${++typed}`));
  await type('');

  const plain = (element: Element) => element.getHTML().replace(/<!--.*?-->/gs, '');
  const heading = plain(find(root, 'thead'));
  const rows = [...root.querySelectorAll('.measure-row')].map((row) => ({
    html: `<tr class="measure-row" role="row" part="row">${plain(row)}</tr>`,
    text: row.textContent.trim(),
  }));
  const host = document.createElement('div');
  const inside = host.attachShadow({ mode: 'open' });
  inside.adoptedStyleSheets = root.adoptedStyleSheets;
  table.remove();
  document.body.append(host);
  const write = (shown: { html: string }[]) => {
    const body = shown.map(({ html }) => html).join('');
    const all = `<div class="root"><div class="scroll fits"><table part="table"><thead>${heading}</thead><tbody>${body}</tbody></table></div></div>`;
    inside.replaceChildren(document.createRange().createContextualFragment(all));
  };
  const plainDrawn = await best(
    () => write(rows),
    () => inside.replaceChildren(),
  );
  const plainSorted = await best(() => write(rows.toSorted((a, b) => (a.text < b.text ? 1 : -1))));
  const plainFiltered = await best(() => write(rows.filter(({ text }) => text.startsWith('Measure 1'))));
  return [
    ['draw', drawn, plainDrawn],
    ['sort', sorted, plainSorted],
    ['filter', filtered, plainFiltered],
  ];
}
