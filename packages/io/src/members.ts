import type { ScorecardInput } from '@scorecard/core';
import { type Cell, quote, wordKey } from './cell.js';
import type { DataRow } from './data-rows.js';
import type { Ledger } from './ledger.js';
import type { PeriodReader } from './period-text.js';
import { Ids } from './slug.js';

type ComparatorInput = NonNullable<ScorecardInput['comparators']>[number];

/** A group by its name, and its members by the period from which they are; the period is empty where no row has one. */
interface Group {
  id: string;
  name: string;
  members: Map<string, string[]>;
}

/** What a group is called where the list doesn't name it. */
const UNNAMED = 'Comparators';

/** The groups of a table that lists their members: one row a member, from a period on where the table says so. */
export function readMembers(
  rows: readonly DataRow[],
  reader: PeriodReader,
  ledger: Ledger,
): ComparatorInput[] {
  const ids = new Ids();
  const groups = new Map<string, Group>();
  const isDated = rows.some(({ cells }) => cells.from);
  for (const { row, cells, texts } of rows) {
    const { member, comparator, from } = cells;
    const start = isDated ? startOf(from, row, reader, ledger) : '';
    if (!member) {
      const message = `${quote(texts[0]?.text ?? '')} is left out: the row names no member of a group.`;
      ledger.warn({ row }, 'no-member', message);
    }
    if (!member || start === null) continue;
    const name = comparator?.text ?? UNNAMED;
    const group = groups.get(wordKey(name)) ?? {
      id: ids.next(name, 'group'),
      name,
      members: new Map<string, string[]>(),
    };
    groups.set(wordKey(name), group);
    const names = group.members.get(start) ?? [];
    group.members.set(start, names);
    if (names.some((other) => wordKey(other) === wordKey(member.text)))
      ledger.warn(member, 'duplicate-member', `${quote(member.text)} is in the list already.`);
    else {
      names.push(member.text);
      ledger.use(row);
    }
  }
  return [...groups.values()].map(({ id, name, members }) => ({
    id,
    name,
    kind: 'group',
    members: isDated ? [...members].map(([from, value]) => ({ from, value })) : [...members.values()].flat(),
  }));
}

/** The period from which a row holds; null, with an issue, where it says none that can be read. */
function startOf(from: Cell | undefined, row: number, reader: PeriodReader, ledger: Ledger): string | null {
  const read = reader.parse(from?.text ?? '');
  if (read.ok) return read.period.text;
  const message = from
    ? read.message
    : 'This row does not say from when its member is one: write it like 2024-04.';
  ledger.error(from ?? { row }, from ? 'bad-period' : 'no-period', message);
  return null;
}
