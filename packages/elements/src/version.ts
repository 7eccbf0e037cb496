/** This package's version, which a page's console names when two copies meet. A test holds it to package.json. */
export const version = '0.1.0';
