/** What a page reads, listens to, calls or styles, by its name in the table: there is nothing to set. */
export const hasNoControl = /^state$|^(::part|--|scorecard-)|^slot$|\(\)$/;
