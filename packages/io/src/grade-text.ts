import { oneLine, quote, tidyCell } from './cell.js';
import { readMarkers } from './missing-words.js';
import type { Marker } from '@scorecard/core';

/** A grade of a scale, as a cell names it. */
export interface GradeText {
  kind: 'grade';
  /** As the scale spells it. */
  value: string;
  markers: Marker[];
}

/** How a Unit cell names a scale, for messages. */
export const SCALE_FORM = '“grade: Poor; Fair; Good”';

/** The grades that a Unit cell names, worst first: `grade: Inadequate; Requires improvement; Good`; null for another unit, and for a scale that can't be meant. */
export function gradesIn(text: string): string[] | null {
  const grades = listed(text);
  return grades && wrongOrder(grades) === null ? grades : null;
}

/** What is wrong with the grades that a Unit cell names; null for sound ones, and for another unit. */
export function wrongGrades(text: string): string | null {
  if (/^grades?$/i.test(text)) return `names no grades: write them worst first, like ${SCALE_FORM}.`;
  const grades = listed(text);
  return grades && wrongOrder(grades);
}

function listed(text: string): string[] | null {
  const [, list = ''] = /^grades?(?::| ?[(]) ?(.{1,1000}?)[)]?$/i.exec(text) ?? [];
  const grades = list.split(list.includes(';') ? ';' : ',').map((grade) => grade.trim());
  return grades.length < 2 || grades.includes('') ? null : grades;
}

const NEVER_WORST = /^(outstanding|excellent|very good)$/i;
const NEVER_BEST = /^(inadequate|poor|very poor|unsatisfactory|unacceptable|failing)$/i;

/** A scale the wrong way round would make every improvement a worsening. */
function wrongOrder(grades: readonly string[]): string | null {
  const [first = ''] = grades;
  const last = grades.at(-1) ?? '';
  const twice = grades.find((grade, i) => grades.slice(0, i).some((one) => isSame(one, grade)));
  if (twice !== undefined) return `names ${quote(twice)} twice: name each grade once.`;
  if (NEVER_WORST.test(first))
    return `has to be worst first, and ${quote(first)} stands first: turn it round.`;
  if (NEVER_BEST.test(last)) return `has to be worst first, and ${quote(last)} stands last: turn it round.`;
  return null;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The Unit cell of a scale of grades. */
export function gradesText(grades: readonly string[]): string {
  return `grade: ${grades.join('; ')}`;
}

/** Reads `Good [p]`; null for what is not on the scale. */
export function readGrade(text: string, grades: readonly string[]): GradeText | null {
  const [, name = '', brackets = ''] = /^([^[]*?) ?(\[.*\])?$/.exec(text) ?? [];
  const value = grades.find((known) => isSame(known, name));
  return value === undefined ? null : { kind: 'grade', value, markers: readMarkers(brackets).markers };
}

/** Whether a table can say a scale so that it is read as the same again: a semicolon or a bracket in a name would divide it. */
export function canTellGrades(grades: readonly string[]): boolean {
  const cell = (text: string) => oneLine(tidyCell(text));
  const same = gradesIn(cell(gradesText(grades)));
  if (JSON.stringify(same) !== JSON.stringify(grades)) return false;
  return grades.every((grade) => readGrade(cell(grade), grades)?.value === grade);
}
