/** `Quarter 3 2023/24` of `Quarter 3 2023/24 (October to December 2023)`. */
export function periodName(periodText: string): string {
  return periodText.replace(/ \(.*\)$/, '');
}
