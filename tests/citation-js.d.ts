/** The part of the package that the tests use; it has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain: (text: string, options: { forceType: string }) => unknown } };
}
