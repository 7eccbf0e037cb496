/** A label that wants to stand with its middle at `y`. */
export interface Wanted {
  y: number;
  height: number;
}

/**
 * Moves labels apart within 0 and `bottom`, each as little as may be and in the order of where they want to be; the middles,
 * in the order given. Labels with no room at all run over the bottom.
 */
export function dodge(labels: readonly Wanted[], bottom: number): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => (labels[a]?.y ?? 0) - (labels[b]?.y ?? 0));
  // Blocks of labels that touch; a block stands where its members' wishes balance.
  const blocks: { members: number[]; top: number; height: number }[] = [];
  for (const index of order) {
    const label = labels[index];
    if (!label) continue;
    let block = { members: [index], top: label.y - label.height / 2, height: label.height };
    for (
      let before = blocks.at(-1);
      before && settled(before, bottom) + before.height > settled(block, bottom);
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = joined(before, block);
    }
    blocks.push(block);
  }
  const middles = labels.map(() => 0);
  for (const block of blocks) {
    let y = settled(block, bottom);
    for (const index of block.members) {
      const height = labels[index]?.height ?? 0;
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}

type Block = { members: number[]; top: number; height: number };

/** The top of a block, kept inside. */
function settled({ top, height }: Block, bottom: number): number {
  return Math.max(0, Math.min(top, bottom - height));
}

function joined(above: Block, below: Block): Block {
  const [a, b] = [above.members.length, below.members.length];
  return {
    members: [...above.members, ...below.members],
    top: (above.top * a + (below.top - above.height) * b) / (a + b),
    height: above.height + below.height,
  };
}
