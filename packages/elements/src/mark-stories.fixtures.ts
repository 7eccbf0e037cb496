import type { InputType } from 'storybook/internal/types';
import { indicatorControl, onePeriodControls } from './story-controls.fixtures.js';

/** What the elements of one mark have in common, as Storybook's controls. */
export const markControls: Record<string, InputType> = {
  ...onePeriodControls,
  indicator: indicatorControl,
  size: {
    control: 'inline-radio',
    options: [16, 24],
    description: 'In pixels; each size is drawn for itself.',
    table: { category: 'attributes' },
  },
};

/** What they all take. */
export interface MarkArgs {
  data?: unknown;
  src?: string;
  indicator?: string;
  size?: number;
}
