import type { Mapping } from './mapping.js';

/**
 * Ready-made mappings of layouts that councils receive. None of them says which way is good: the files don't; say it in
 * the mapping's `indicators` or `measures`, or give definitions.
 */
export const mappings = {
  /**
   * The Department for Education's open data (Explore Education Statistics), a column for each measure: name those in
   * `measures`, and the totals of its other columns in `only`. Schools, districts and other smaller areas are skipped.
   */
  dfe: {
    columns: {
      time_period: 'period',
      time_identifier: 'period-part',
      la_name: 'area',
      region_name: 'area',
      country_name: 'area',
      new_la_code: 'area-code',
      region_code: 'area-code',
      country_code: 'area-code',
      old_la_code: null,
      academic_year: null,
      version: null,
    },
    only: { geographic_level: ['National', 'Regional', 'Local authority'] },
  },
  /** The Department for Education's Local Authority Interactive Tool: a bare year is the one in which a year ends. */
  lait: {
    columns: {
      measure_code: 'code',
      measure: 'title',
      year_type: 'frequency',
      decimal_places: 'decimals',
      la_number: null,
      region: null,
    },
    year: 'ending',
  },
  /** The download of Fingertips (Public health profiles): sex and age tell measures apart, categories are a breakdown. */
  fingertips: {
    columns: {
      'Indicator ID': 'id',
      'Indicator Name': 'title',
      'Area Code': 'area-code',
      'Area Name': 'area',
      'Category Type': 'breakdown',
      Category: 'category',
      'Time period': 'period',
      Value: 'value',
      'Lower CI 95.0 limit': 'lower',
      'Upper CI 95.0 limit': 'upper',
      Count: 'numerator',
      Denominator: 'denominator',
      'Value note': 'note',
      'Parent Code': null,
      'Parent Name': null,
      'Area Type': null,
      'Lower CI 99.8 limit': null,
      'Upper CI 99.8 limit': null,
      'Recent Trend': null,
      'Compared to England value or percentiles': null,
      'Time period Sortable': null,
      'New data': null,
      'Compared to goal': null,
      'Time period range': null,
    },
    apart: ['Sex', 'Age'],
  },
  /** The tables of Trafford's data lab: the measure is the unit, and tells several measures of one indicator apart. */
  trafford: {
    columns: { measure: 'unit', unit: null, units: null, area_type: null, compared_to_England: null },
    apart: ['measure', 'inequality'],
    words: { unit: { 'Life expectancy': 'Number', 'Cumulative percentage from eligible': '%' } },
  },
  /** The quarterly tables of Scotland's Local Government Benchmarking Framework, which publish ranks beside the figures. */
  lgbf: {
    columns: { Code: 'code', LocalAuthority: 'area', FamilyRank: null, ScotRank: null },
  },
  /** A list of comparable councils, one a row, which says whose list it is in its name alone: say so in `fixed`, as `comparator`. */
  neighbours: {
    columns: {
      area_name: 'member',
      area: 'member',
      council: 'member',
      authority: 'member',
      'local authority': 'member',
      'la name': 'member',
      name: 'member',
      in_force_from: 'from',
      from: 'from',
      area_code: null,
      code: null,
      la_number: null,
      rank: null,
    },
  },
} satisfies Record<string, Mapping>;
