declare module 'virtual:custom-elements-manifest' {
  const manifest: unknown;
  export default manifest;
}

declare module '*.mdx' {
  const page: unknown;
  export default page;
}
