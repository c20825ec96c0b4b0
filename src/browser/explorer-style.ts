/** What only an explorable diagram needs of style; it comes with the script, so that no other page carries it. */
const RULES = `
timeline-explorer, relations-explorer, positions-explorer { display: block; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.9rem; margin: 1.2rem 0 0.6rem; font: 0.85rem/1.3 var(--sans); }
.tools [role="group"], .tools fieldset { display: flex; flex-wrap: wrap; gap: 0.3rem; border: 0; margin: 0; padding: 0; }
.tools legend { float: left; padding: 0.35rem 0.5rem 0 0; color: var(--soft); }
.tools button, .tools select, .tools .check { min-height: 2.1rem; min-width: 2.1rem; padding: 0.2rem 0.6rem; font: inherit; background: var(--paper); border: 1px solid var(--strong-line); border-radius: 4px; }
.tools .check { display: inline-flex; gap: 0.4rem; align-items: center; cursor: pointer; }
.tools .check svg { flex: none; }
.tools [aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.tools label:not(.check) { color: var(--soft); }
.tools input[type="range"] { flex: 1 1 9rem; width: 9rem; max-width: 26rem; accent-color: var(--link); }
.tools .day { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 0.4rem; flex: 0 1 50rem; }
.stage { position: relative; margin: 0; contain: layout style paint; }
.stage svg { display: block; width: 100%; user-select: none; -webkit-user-select: none; }
.stage.timeline svg { touch-action: pan-y; cursor: grab; overflow: hidden; }
.stage.timeline svg.dragged { cursor: grabbing; }
.stage :focus { outline: none; }
.stage .ring { fill: none; stroke: var(--link); stroke-width: 3; pointer-events: none; }
.stage .bundle circle { fill: var(--raised); stroke: var(--events); stroke-dasharray: 2 2; }
.stage .bundle text { text-anchor: middle; font-size: 11px; }
.stage .hit { fill: transparent; }
.stage .loose { stroke: var(--events); stroke-opacity: 0.45; stroke-dasharray: 1 4; }
.stage .ground { fill-opacity: 0.35; stroke-opacity: 0.5; }
.stage.timeline svg:not(.lined) .halo { stroke: none; }
.stage .gutter { fill: var(--paper); }
.stage .now { stroke: var(--ink); stroke-dasharray: 6 3; stroke-opacity: 0.5; }
.stage a:focus text, .stage a.chosen text { text-decoration: underline; font-weight: 600; }
.readout { min-height: 5.2rem; margin: 0.6rem 0 0; padding: 0.5rem 0.8rem; border-left: 3px solid var(--strong-line); background: var(--raised); font: 0.92rem/1.45 var(--sans); }
.readout p { margin: 0 0 0.15rem; }
.readout .name { margin: 0 0 0.15rem; font: 650 1.08rem/1.3 var(--serif); }
.readout ul { margin: 0; padding-left: 1.1rem; }
.said { margin: 0.3rem 0 0; font: 0.85rem/1.45 var(--sans); color: var(--soft); }
.panel { position: sticky; bottom: 0; max-height: min(15rem, 42vh); overflow: auto; box-shadow: 0 -1px 0 var(--line); }
@media (max-width: 59.99rem) { .panel { position: static; max-height: none; } .near svg { max-width: 26rem; margin-inline: auto; } }
@media (max-width: 47.99rem) { .tools select { max-width: 70vw; } }
.panel h3 { margin: 0.7rem 0 0.2rem; font: 650 0.92rem var(--sans); }
.panel li { padding: 0.25rem 0; }
.broad-line { fill: none; stroke: none; stroke-width: 9; pointer-events: visibleStroke; cursor: pointer; }
.stage a.chosen .node { stroke: var(--ink); stroke-width: 3; }
.stage a:focus-visible .node { stroke: var(--link); stroke-width: 4; }
.stage a.faded { opacity: 0.22; }
.picture.relations svg .link.faded { stroke-opacity: 0.07; marker-end: none; }
.stage.choosing .arrow { fill-opacity: 0.9; }
.picture.relations .choosing svg .link:not(.faded) { stroke-opacity: 0.9; }
.broad-line.faded { pointer-events: none; }
.gone { visibility: hidden; }
@media (prefers-reduced-motion: no-preference) { .relations .node, .relations text { transition: opacity 0.15s; } }
@media (max-width: 47.99rem) { timeline-explorer { display: none; } }
@media print { .tools, .readout, .said { display: none; } timeline-explorer { display: block; } .stage svg { height: auto; } }
`;

let added = false;

/** Adds the style to the page, once. */
export function addExplorerStyle(): void {
  if (added) return;
  added = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets.push(sheet);
}
