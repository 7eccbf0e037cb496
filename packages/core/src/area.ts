/** How an area's name or code is looked up: case and outer spaces don't matter. */
export function areaKey(name: string): string {
  return name.trim().toLowerCase();
}
