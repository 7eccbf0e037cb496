import { suggestion } from '@scorecard/core';
import { quote } from './cell.js';
import type { Ledger } from './ledger.js';
import type { Mapping } from './mapping.js';
import type { ReadOptions } from './read-options.js';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText);
const isRecordOf =
  (...tests: Test[]): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((part) => tests.some((test) => test(part)));
const isFacts = isRecordOf(isText);

/** What each part of a mapping is made of, and a right form of it. */
const SHAPES: Record<keyof Mapping, [isSound: Test, form: string]> = {
  columns: [isRecordOf(isText, (value) => value === null), '{ "KPI name": "indicator", "Ref": null }'],
  measures: [isRecordOf(isFacts), '{ "absence_percent": { "title": "Absence", "unit": "%" } }'],
  apart: [isTexts, '["measure"]'],
  only: [isRecordOf(isText, isTexts), '{ "school_type": ["Total"] }'],
  fixed: [isFacts, '{ "unit": "%" }'],
  indicators: [isRecordOf(isFacts), '{ "Absence": { "polarity": "Low" } }'],
  words: [isRecordOf(isFacts), '{ "polarity": { "Bigger": "High" } }'],
  year: [(value) => value === 'ending' || value === 'starting', '"ending" or "starting"'],
};
const PARTS = Object.keys(SHAPES) as (keyof Mapping)[];

/** The options without what is no mapping, since one may come from a file: each such part is told with a right form. */
export function withSoundMapping(options: ReadOptions, ledger: Ledger): ReadOptions {
  if (options.mapping === undefined) return options;
  const given: unknown = options.mapping;
  const entries = isRecordOf(() => true)(given) ? Object.entries(given as object) : [['mapping', given]];
  const sound = entries.filter(([part, value]) => {
    const [isSound, form] = PARTS.includes(part as keyof Mapping) ? SHAPES[part as keyof Mapping] : [];
    if (isSound?.(value)) return true;
    const message = form
      ? `The mapping's ${String(part)} is wrong, and is left out: write it like ${form}.`
      : `A mapping has no ${quote(String(part))}, so it is left out: it has ${PARTS.join(', ')}.${suggestion(String(part), PARTS)}`;
    ledger.error(null, 'bad-mapping', message);
    return false;
  });
  return { ...options, mapping: Object.fromEntries(sound) as Mapping };
}
