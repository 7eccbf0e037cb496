declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** Reads lit's `static properties`. */
  export function litPlugin(): object[];
}
