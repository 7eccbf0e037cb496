/** A category that is no part but the whole. */
const WHOLE = /^(grand )?total$|^all$|^overall$|^persons$|^both( sexes| genders)?$/i;
const WHOLE_OF =
  /^(all|total) (adults|ages|areas|categories|children|ethnicities|genders|groups|households|people|persons|phases|pupils|residents|schools|sexes|staff|wards)$/i;

/** Whether a category is the whole by its name: Total, All, Overall, All pupils. It is no part, and no group beside others. */
export function isWholeCategory(title: string): boolean {
  const name = title.trim();
  return WHOLE.test(name) || WHOLE_OF.test(name);
}
