/** A table element as much as is timed of it. */
type Table = HTMLElement & { data: unknown; updateComplete: Promise<unknown>; shadowRoot: ShadowRoot };

/** Milliseconds until all is painted, and of the longest task among them, while which the page answers nobody. */
export interface Spent {
  all: number;
  longest: number;
}

/** What was done, and what it took the table and the same table as plain HTML. */
export type Timing = [work: string, table: Spent, plain: Spent];

/**
 * Runs in a page that has `<scorecard-table>`. Draws, sorts and filters it, then the same rows as strings of HTML,
 * which are set anew each time; each until the last of it is painted, the best of `rounds`.
 */
export async function timeTable({
  results,
  rounds,
}: {
  results: unknown;
  rounds: number;
}): Promise<Timing[]> {
  let tasks: number[] = [];
  const watch = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  watch.observe({ type: 'longtask' });
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const best = async (work: () => unknown, before?: () => unknown): Promise<Spent> => {
    const spent: Spent[] = [];
    for (let i = 0; i < rounds; i++) {
      before?.();
      await wait(300);
      tasks = [];
      const start = performance.now();
      await work();
      await painted();
      const all = performance.now() - start;
      // Long tasks are told of a little later; one under 50 milliseconds never is.
      await wait(300);
      spent.push({ all, longest: Math.max(0, ...tasks) });
    }
    const least = (name: keyof Spent) => Math.min(...spent.map((one) => one[name]));
    return { all: least('all'), longest: least('longest') };
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
  await wait(1000);
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
