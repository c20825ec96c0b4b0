/**
 * Runs before the first paint, inlined in every page: puts what the reader
 * chose last (theme, depth) on the document, so that nothing flickers or
 * jumps, and says that scripts run, so that what needs them takes its place
 * at once. Its hash stands in the content security policy.
 */
export const BEFORE_PAINT =
  "document.documentElement.dataset.scripts='';try{for(const k of['theme','depth']){const v=localStorage.getItem('parley:'+k);if(v)document.documentElement.dataset[k]=v}}catch{}";
