import { oneLine, tidyCell } from './cell.js';
import { readMarkers } from './missing-words.js';
import type { Marker } from '@scorecard/core';

/** A grade of a scale, as a cell names it. */
export interface GradeText {
  kind: 'grade';
  /** As the scale spells it. */
  value: string;
  markers: Marker[];
}

/** The grades that a Unit cell names, worst first: `grade: Inadequate; Requires improvement; Good`; null for another unit. */
export function gradesIn(text: string): string[] | null {
  const [, list = ''] = /^grades?(?::| ?[(]) ?(.{1,1000}?)[)]?$/i.exec(text) ?? [];
  const grades = list.split(list.includes(';') ? ';' : ',').map((grade) => grade.trim());
  return grades.length < 2 || grades.includes('') ? null : grades;
}

/** The Unit cell of a scale of grades. */
export function gradesText(grades: readonly string[]): string {
  return `grade: ${grades.join('; ')}`;
}

/** Reads `Good [p]`; null for what is not on the scale. */
export function readGrade(text: string, grades: readonly string[]): GradeText | null {
  const [, name = '', brackets = ''] = /^([^[]*?) ?(\[.*\])?$/.exec(text) ?? [];
  const value = grades.find((known) => known.toLowerCase() === name.toLowerCase());
  return value === undefined ? null : { kind: 'grade', value, markers: readMarkers(brackets).markers };
}

/** Whether a table can say a scale so that it is read as the same again: a semicolon or a bracket in a name would divide it. */
export function canTellGrades(grades: readonly string[]): boolean {
  const cell = (text: string) => oneLine(tidyCell(text));
  const same = gradesIn(cell(gradesText(grades)));
  if (JSON.stringify(same) !== JSON.stringify(grades)) return false;
  return grades.every((grade) => readGrade(cell(grade), grades)?.value === grade);
}
