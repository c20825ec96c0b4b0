/**
 * Runs before the first paint, inlined in every page: puts what the reader
 * chose last (theme, depth) on the document, so that nothing flickers or
 * jumps. Its hash stands in the content security policy.
 */
export const BEFORE_PAINT =
  "try{for(const k of['theme','depth']){const v=localStorage.getItem('parley:'+k);if(v)document.documentElement.dataset[k]=v}}catch{}";
