import type { Movement, Travel, TravelJudgement } from '@scorecard/core';

/** What a mark of travel needs; null where there is no direction, only a reason for none. */
export type TravelSign = {
  movement: Movement;
  judgement: TravelJudgement;
  colour: 'green' | 'red' | 'amber' | 'none';
} | null;

/** Why there is no direction, without the word that stands beside it already. */
export function reasonText({ text, judgementText }: { text: string; judgementText: string }): string {
  return text.startsWith(`${judgementText}: `) ? text.slice(judgementText.length + 2) : text;
}

/** The sign of a direction of travel. */
export function travelSign(travel: Travel): TravelSign {
  return 'reason' in travel ? null : travel;
}
