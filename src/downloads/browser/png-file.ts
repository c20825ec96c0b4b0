/*
 * Draws a picture of ours on a canvas, element by element: the site's policy lets no image load from the page's memory, as the
 * usual way over an <img> needs. Our pictures are made of paths, rectangles, circles, lines and text, moved by translate().
 */

/** Pixels of the canvas for one of the picture. */
const SHARPNESS = 2;

const number = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '0') || 0;

function outline(element: Element): Path2D | undefined {
  const path = new Path2D();
  const at = (name: string): number => number(element, name);
  if (element.nodeName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  if (element.nodeName === 'rect') path.roundRect(at('x'), at('y'), at('width'), at('height'), at('rx'));
  else if (element.nodeName === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI);
  else if (element.nodeName === 'line') {
    path.moveTo(at('x1'), at('y1'));
    path.lineTo(at('x2'), at('y2'));
  } else return undefined;
  return path;
}

const isPainted = (paint: string | null): paint is string => paint !== null && paint !== 'none' && paint !== 'rgba(0, 0, 0, 0)';
const opacityOf = (element: Element, name: string): number => Number.parseFloat(element.getAttribute(name) ?? '1');

function setStroke(context: CanvasRenderingContext2D, element: Element): void {
  context.strokeStyle = element.getAttribute('stroke') ?? '';
  context.lineWidth = Number.parseFloat(element.getAttribute('stroke-width') ?? '1');
  const dashes = element.getAttribute('stroke-dasharray') ?? 'none';
  context.setLineDash(dashes === 'none' ? [] : dashes.split(/[ ,]+/).map(Number.parseFloat));
}

/** The head of an arrow at the end of a path, as its marker draws it. */
function drawHead(context: CanvasRenderingContext2D, path: SVGPathElement): void {
  const length = path.getTotalLength();
  const [end, before] = [path.getPointAtLength(length), path.getPointAtLength(Math.max(0, length - 3))];
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  context.save();
  context.translate(end.x, end.y);
  context.rotate(angle);
  context.fillStyle = path.getAttribute('stroke') ?? '#000';
  context.fill(new Path2D('M-6 -3L0 0L-6 3Z'));
  context.restore();
}

function drawShape(context: CanvasRenderingContext2D, element: Element, path: Path2D): void {
  const fill = element.getAttribute('fill') ?? '#000';
  const alpha = context.globalAlpha;
  if (isPainted(fill) && element.nodeName !== 'line') {
    context.globalAlpha = alpha * opacityOf(element, 'fill-opacity');
    context.fillStyle = fill;
    context.fill(path, element.getAttribute('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero');
  }
  if (isPainted(element.getAttribute('stroke'))) {
    context.globalAlpha = alpha * opacityOf(element, 'stroke-opacity');
    setStroke(context, element);
    context.stroke(path);
    if (element.hasAttribute('marker-end')) drawHead(context, element as SVGPathElement);
  }
  context.globalAlpha = alpha;
}

/** Text, line by line; a halo is stroked under it. */
function drawText(context: CanvasRenderingContext2D, text: Element): void {
  const size = text.getAttribute('font-size') ?? '12px';
  context.font = `${text.getAttribute('font-weight') ?? 400} ${size} system-ui, sans-serif`;
  const anchor = text.getAttribute('text-anchor');
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  let y = number(text, 'y');
  for (const piece of text.childNodes) {
    const isLine = piece.nodeName === 'tspan';
    const x = isLine ? number(piece as Element, 'x') : number(text, 'x');
    y += isLine ? number(piece as Element, 'dy') : 0;
    if (text.getAttribute('paint-order')?.startsWith('stroke') && isPainted(text.getAttribute('stroke'))) {
      setStroke(context, text);
      context.strokeText(piece.textContent ?? '', x, y);
    }
    context.fillStyle = text.getAttribute('fill') ?? '#000';
    context.fillText(piece.textContent ?? '', x, y);
  }
}

function draw(context: CanvasRenderingContext2D, element: Element): void {
  if (element.nodeName === 'defs') return;
  context.save();
  const [, x = 0, y = 0] = (/translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '') ?? []).map(Number);
  context.translate(x, y);
  context.globalAlpha *= opacityOf(element, 'opacity');
  if (element.nodeName === 'svg' && element.hasAttribute('x')) {
    context.translate(number(element, 'x'), number(element, 'y'));
    const frame = new Path2D();
    frame.rect(0, 0, number(element, 'width'), number(element, 'height'));
    context.clip(frame);
  }
  const path = outline(element);
  if (path) drawShape(context, element, path);
  else if (element.nodeName === 'text') drawText(context, element);
  else for (const child of element.children) draw(context, child);
  context.restore();
}

/** A picture file (see svg-file.ts) as PNG, twice as sharp as on the page. Rejects if the browser gives no canvas. */
export async function pngOf(file: SVGSVGElement): Promise<Blob> {
  const { width, height } = file.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.scale(SHARPNESS, SHARPNESS);
  draw(context, file);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.')))));
}
