import type { Report } from './report.js';
import { type Path, isObject } from './salvage.js';

/** A dated setting as the document writes it, without its value. */
interface Dates {
  from: string;
  to?: string | undefined;
}

type DatedList = { from: string; to?: string | undefined; value: unknown }[];

/** A setting with its dates in canonical text; null with an issue where one is wrong. */
export function checkDated<T>(setting: T, path: Path, report: Report): T | null {
  if (!isDatedList(setting)) return setting;
  const items: DatedList = setting;
  const checked = items.map((item, i) => {
    const dates = checkDates(item, [...path, i], report);
    return dates && { ...item, ...dates };
  });
  const held = checked.filter((item) => item !== null);
  return held.length === items.length && startApart(held, path, report) ? (held as T) : null;
}

/** A plain list, of a group's members, is a value that is always in force. */
function isDatedList<T>(setting: T): setting is T & DatedList {
  return Array.isArray(setting) && setting.every((item) => isObject(item));
}

/** `from` and `to` in canonical text; null with an issue where one can't be read or `to` comes first. */
export function checkDates<T extends Dates>(setting: T, path: Path, report: Report): Dates | null {
  const from = report.period(setting.from, [...path, 'from']);
  const to = setting.to === undefined ? undefined : report.period(setting.to, [...path, 'to']);
  if (!from || to === null) return null;
  if (to && to.end < from.start) {
    report.error(
      [...path, 'to'],
      'ends-before-it-starts',
      `“${setting.to}” is before “${setting.from}”: change them round.`,
    );
    return null;
  }
  return to ? { from: from.text, to: to.text } : { from: from.text };
}

/** True where no two values of a setting start on one day: of two that do, neither is the one in force. */
export function startApart(settings: readonly Dates[], path: Path, report: Report): boolean {
  const starts = settings.map(({ from }, i) => report.period(from, [...path, i, 'from'])?.start);
  const again = starts.findIndex((start, i) => starts.indexOf(start) < i);
  const second = settings[again];
  if (!second) return true;
  const message = `Two values take effect from ${second.from}: keep one of them.`;
  report.error([...path, again, 'from'], 'duplicate-start', message);
  return false;
}
