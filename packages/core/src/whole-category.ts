/** A category that is no part but the whole. */
const WHOLE = /^(grand )?total$|^all$|^overall$/i;

/** Whether a category is the whole by its name: Total, All or Overall. It is no part, and no group beside others. */
export function isWholeCategory(title: string): boolean {
  return WHOLE.test(title.trim());
}
