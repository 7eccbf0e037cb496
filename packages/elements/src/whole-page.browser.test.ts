import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import './index.js';
import './scorecard-table/scorecard-table.define.js';
import type { ScorecardTable } from './scorecard-table/scorecard-table.js';

let isRead = false;
beforeEach(() => {
  isRead = false;
  document.documentElement.lang = 'en-GB';
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => (isRead ? 'complete' : 'loading'));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A table that a browser has only begun to read. */
async function begun(): Promise<{ element: ScorecardTable; reload: ReturnType<typeof vi.spyOn> }> {
  const element = document.createElement('scorecard-table');
  const reload = vi.spyOn(element, 'reload');
  const table = document.createElement('table');
  for (const cells of [
    ['Measure', 'Good is', '24/25-Q1', '24/25-Q2', 'Target'],
    ['Plans on time', 'High', '60%', '67%', '70%'],
  ]) {
    const row = table.insertRow();
    for (const text of cells) row.insertCell().textContent = text;
  }
  element.append(table);
  document.body.append(element);
  await element.updateComplete;
  return { element, reload };
}

function endPage(): void {
  isRead = true;
  document.dispatchEvent(new Event('DOMContentLoaded'));
}

it('an element that is read again and again while the page loads reads once more when it is whole', async () => {
  const { element, reload } = await begun();
  for (const period of ['24/25-Q1', '23/24-Q4', '24/25-Q2']) {
    element.period = period;
    await element.updateComplete;
  }
  expect(element.state).toBe('empty');
  endPage();
  expect(reload).toHaveBeenCalledTimes(1);
  await expect.element(page.getByRole('rowheader', { name: /Plans on time/ })).toBeVisible();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(reload).toHaveBeenCalledTimes(1);
});

it('an element that has left the page waits no more, and reads when it comes back', async () => {
  const { element, reload } = await begun();
  element.remove();
  endPage();
  expect(reload).not.toHaveBeenCalled();
  document.body.append(element);
  expect(reload).toHaveBeenCalledTimes(1);
  await expect.element(page.getByRole('rowheader', { name: /Plans on time/ })).toBeVisible();
});

it('an element that moves while the page loads still waits for it', async () => {
  const { element, reload } = await begun();
  const box = document.createElement('div');
  document.body.append(box);
  box.append(element);
  expect(reload).not.toHaveBeenCalled();
  endPage();
  expect(reload).toHaveBeenCalledTimes(1);
});
