/** What the benches use of packages that are installed for them alone: so the types hold where they are not installed. */

declare module 'minisearch' {
  export default class MiniSearch {
    constructor(options: { fields: string[]; storeFields: string[] });
    addAll(documents: readonly object[]): void;
  }
}

declare module 'lunr' {
  interface Builder {
    ref(field: string): void;
    field(name: string, options?: { boost: number }): void;
    add(document: object): void;
  }
  export default function lunr(build: (this: Builder) => void): object;
}
