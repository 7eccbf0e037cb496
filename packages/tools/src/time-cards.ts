/** What was drawn, and the milliseconds it took: as elements of one address, and as plain HTML from one. */
export interface CardTimes {
  cards: number;
  plain: number;
}

/**
 * Runs in a page that has `<indicator-card>`. Puts a card for each id on it, all of one `src`, then the same cards as
 * the HTML that `plainUrl` answers with; each from asking until the page has laid it out, by turns, the best of
 * `rounds`. Every round has an address of its own, so that nothing is known from the one before.
 */
export async function timeCards({
  ids,
  src,
  plainUrl,
  rounds,
}: {
  ids: string[];
  src: string;
  plainUrl: string;
  rounds: number;
}): Promise<CardTimes> {
  const place = document.createElement('main');
  document.body.append(place);
  const time = async (work: () => Promise<void>): Promise<number> => {
    place.replaceChildren();
    place.getBoundingClientRect();
    const start = performance.now();
    await work();
    place.getBoundingClientRect();
    return performance.now() - start;
  };
  const drawCards = (round: number) =>
    new Promise<void>((drawn) => {
      let waiting = ids.length;
      const count = () => {
        if (--waiting > 0) return;
        document.removeEventListener('scorecard-load', count);
        drawn();
      };
      document.addEventListener('scorecard-load', count);
      const cards = ids.map((id) => {
        const card = document.createElement('indicator-card');
        card.setAttribute('src', `${src}?${round}`);
        card.setAttribute('indicator', id);
        return card;
      });
      place.append(...cards);
    });
  const drawPlain = async (round: number) => {
    const answer = await fetch(`${plainUrl}?${round}`);
    place.append(document.createRange().createContextualFragment(await answer.text()));
  };
  const best: CardTimes = { cards: Infinity, plain: Infinity };
  for (let round = 0; round < rounds; round++) {
    best.cards = Math.min(best.cards, await time(() => drawCards(round)));
    best.plain = Math.min(best.plain, await time(() => drawPlain(round)));
  }
  return best;
}
