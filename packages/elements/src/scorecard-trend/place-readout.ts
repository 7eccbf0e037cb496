import type { Point } from '@scorecard/core/graph';

/** A drawing and where its plot lies in it. */
interface Drawn {
  width: number;
  plot: { left: number; top: number };
}

/** Sets the read-out beside a point of the plot, on the side with more room. */
export function placeReadout(root: ParentNode, { width, plot }: Drawn, { x, y }: Point): void {
  const panel = root.querySelector<HTMLElement>('.readout:not(.still)');
  const left = plot.left + x;
  const isRight = left < width / 2;
  panel?.style.setProperty('inset-inline-start', isRight ? `${left + 12}px` : 'auto');
  panel?.style.setProperty('inset-inline-end', isRight ? 'auto' : `calc(100% - ${left - 12}px)`);
  panel?.style.setProperty('top', `${plot.top + y}px`);
}
