import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectAccessible, mount } from '../browser-test.fixtures.js';
import { oneMeasure, tenPercent } from '../states.fixtures.js';
import { westmereResults } from '../westmere.fixtures.js';
import './scorecard-notes.define.js';

beforeEach(() => {
  document.documentElement.lang = 'en-GB';
  document.title = 'Westmere';
});
afterEach(() => document.body.replaceChildren());

it('<scorecard-notes> tells every rule in force, and what each mark says', async () => {
  await mount('scorecard-notes', { data: westmereResults });
  await expect.element(page.getByRole('heading', { name: 'How to read these figures' })).toBeVisible();
  for (const note of westmereResults.notes) {
    await expect.element(page.getByText(note, { exact: true })).toBeVisible();
  }
  for (const term of ['On target', 'Off target', 'Out of date', 'Worsened']) {
    await expect.element(page.getByRole('term').filter({ hasText: term })).toBeVisible();
  }
  await expectAccessible();
});

it('<scorecard-notes> says a tolerance of ten per cent as ten', async () => {
  await mount('scorecard-notes', { data: tenPercent });
  await expect.element(page.getByText(/no more than the tolerance \(10% of the target\)/)).toBeVisible();
});

it('<scorecard-notes> explains no mark that the figures don’t hold', async () => {
  await mount('scorecard-notes', { data: oneMeasure });
  await expect.element(page.getByRole('term').filter({ hasText: 'On target' })).toBeVisible();
  expect(page.getByRole('term').filter({ hasText: 'Off target' }).elements()).toEqual([]);
});
