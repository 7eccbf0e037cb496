import type { Commentary, Labels } from '@scorecard/core';
import { fill } from '@scorecard/core/labels';

/** What was said of an indicator at one period, and what is being done about it. */
export interface CommentaryView {
  /** `Commentary, 24/25-Q2`. */
  heading: string;
  text: string;
  /** What, who and by when, a line each. */
  actions: string[];
}

/** A commentary under its period; the date of an action as it is read, not as it was recorded. */
export function commentaryView({ period, text, actions }: Commentary, labels: Labels): CommentaryView {
  return {
    heading: `${labels.commentary}, ${period}`,
    text,
    actions: actions.map(({ text: what, owner, dueText }) =>
      [what, owner, dueText && fill(labels.due, { date: dueText })].filter(Boolean).join(', '),
    ),
  };
}
