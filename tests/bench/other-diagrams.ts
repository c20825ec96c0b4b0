import { inventedRelations, inventedView } from './invented-diagrams.ts';

/** Another library on the same data: how to begin, and what to do in each frame. */
export interface OtherDiagram {
  name: string;
  beside: 'timeline' | 'relations';
  script: string;
  styles?: string[];
  start: string;
  step: string;
}

const view = inventedView(1000);
const { nodes, links } = inventedRelations(500, 1500);
const items = view.events.map(({ id, title, from, at, parties }) => ({
  id,
  content: title,
  start: (at ?? from) * 60_000,
  group: parties[0],
}));
const slides = view.events.map(({ title, from }) => {
  const day = new Date(from * 60_000);
  return { start_date: { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }, text: { headline: title } };
});
const json = (value: unknown): string => JSON.stringify(value);

export const OTHERS: OtherDiagram[] = [
  {
    name: 'vis-timeline, zooming',
    beside: 'timeline',
    script: 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
    styles: ['vis-timeline/styles/vis-timeline-graph2d.css'],
    start: `window.one = new vis.Timeline(document.querySelector('#stage'), new vis.DataSet(${json(items)}), new vis.DataSet(${json(view.parties.map(({ id }) => ({ id, content: id })))}), { height: '700px' });`,
    step: 'one[count % 60 < 30 ? "zoomIn" : "zoomOut"](0.12, { animation: false });',
  },
  {
    name: 'TimelineJS3, zooming',
    beside: 'timeline',
    script: '@knight-lab/timelinejs/dist/js/timeline.js',
    styles: ['@knight-lab/timelinejs/dist/css/timeline.css'],
    start: `window.one = new TL.Timeline('stage', ${json({ events: slides })}, { script_path: 'https://example.invalid/' }); new Promise((done) => { one.on('ready', done); setTimeout(done, 20000); });`,
    step: 'if (count % 10 === 0) one[count % 60 < 30 ? "zoomIn" : "zoomOut"]();',
  },
  {
    name: 'cytoscape, links of later days hidden',
    beside: 'relations',
    script: 'cytoscape/dist/cytoscape.min.js',
    start: `window.links = ${json(links.map(({ id, day }) => ({ id, day })))}; window.days = [...new Set(links.map(({ day }) => day))].sort();
      window.one = cytoscape({ container: document.querySelector('#stage'), layout: { name: 'grid' }, elements: ${json([
        ...nodes.map(({ id, name }) => ({ data: { id, label: name } })),
        ...links.map(({ id, from, to, day }) => ({ data: { id, source: from, target: to, day } })),
      ])}, style: [{ selector: 'node', style: { label: 'data(label)' } }, { selector: 'edge', style: { 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' } }] });`,
    step: 'const day = days[count % days.length]; one.batch(() => one.edges().forEach((edge) => edge.style("display", edge.data("day") <= day ? "element" : "none"))); one.forceRender();',
  },
  {
    name: 'vis-network, links of later days hidden',
    beside: 'relations',
    script: 'vis-network/standalone/umd/vis-network.min.js',
    start: `window.links = ${json(links.map(({ id, from, to, day }) => ({ id, from, to, day })))}; window.days = [...new Set(links.map(({ day }) => day))].sort();
      window.edges = new vis.DataSet(links); window.one = new vis.Network(document.querySelector('#stage'), { nodes: new vis.DataSet(${json(nodes.map(({ id, name }, index) => ({ id, label: name, x: (index % 25) * 120, y: Math.floor(index / 25) * 90 })))}), edges }, { physics: false, edges: { arrows: 'to' } });`,
    step: 'const day = days[count % days.length]; edges.update(links.map(({ id, day: own }) => ({ id, hidden: own > day }))); one.redraw();',
  },
];
