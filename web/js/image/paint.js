import { markOf, shapePath } from '../domain/marks.js';
import { groupStyle } from '../domain/palette.js';
import { ringArcs } from '../domain/ring.js';
import { heapRadius, reachOf } from '../view/symbol.js';

/** Marks and words on a canvas, as they stand on the map. */

export function paintText(pen, text, x, y, { size, colour, font, bold = false, align = 'left' }) {
  pen.font = `${bold ? '700 ' : ''}${size}px ${font}`;
  pen.textAlign = align;
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/** Several incidents as one, around 0,0: how many, in a ring of whose. */
export function paintHeap(pen, { count, groups = {}, area = false }, ink, speak) {
  const radius = heapRadius({ count, area }) - 3;
  pen.fillStyle = ink.surface;
  pen.beginPath();
  pen.arc(0, 0, radius + 3.5, 0, 2 * Math.PI);
  pen.fill();
  pen.lineWidth = 4.6;
  if (area) pen.setLineDash([3, 2.4]);
  for (const { name, d } of ringArcs(groups, radius)) {
    pen.strokeStyle = name === null ? ink.legend : groupStyle(name).colour;
    pen.stroke(new Path2D(d));
  }
  pen.setLineDash([]);
  paintText(pen, speak.numbers.compact(count), 0, 4, { size: 12, bold: true, colour: ink.ink, font: ink.font, align: 'center' });
}

/** The dashed circle that says that a mark is an area and no point. */
function around(pen, mark, ink) {
  const path = new Path2D(shapePath('circle', reachOf(mark) - 2.1));
  pen.globalAlpha = 0.16;
  pen.fillStyle = mark.colour;
  pen.fill(path);
  pen.globalAlpha = 1;
  pen.lineWidth = 1.3;
  pen.strokeStyle = ink['symbol-edge'];
  pen.setLineDash([3, 2.6]);
  pen.stroke(path);
  pen.setLineDash([]);
}

/** One incident around 0,0. */
export function paintSymbol(pen, mark, ink) {
  const { shape, colour, radius, hollow = false, faded = false, dotted = false, region = false } = mark;
  if (region) around(pen, mark, ink);
  const path = new Path2D(shapePath(shape, region ? radius * 0.62 : radius));
  const open = hollow || region;
  pen.lineJoin = 'round';
  pen.strokeStyle = ink['symbol-edge'];
  pen.lineWidth = open ? 5 : 2.2;
  if (faded) pen.setLineDash([2.4, 2]);
  pen.stroke(path);
  pen.setLineDash([]);
  pen.fillStyle = open || faded ? ink['symbol-hole'] : colour;
  pen.fill(path);
  if (open) {
    pen.lineWidth = 2.6;
    pen.strokeStyle = colour;
    pen.stroke(path);
  } else if (faded) {
    pen.globalAlpha = 0.42;
    pen.fillStyle = colour;
    pen.fill(path);
    pen.globalAlpha = 1;
  }
  if (dotted && !region) {
    pen.fillStyle = ink['symbol-edge'];
    pen.beginPath();
    pen.arc(0, 0, Math.max(1.8, radius * 0.28), 0, 2 * Math.PI);
    pen.fill();
  }
}

/** The line from a mark that stands beside its spot to where that is. */
function leader(pen, right, down, ink) {
  if (right === 0 && down === 0) return;
  pen.strokeStyle = ink['symbol-edge'];
  pen.fillStyle = ink['symbol-edge'];
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(-right, -down);
  pen.stroke();
  pen.beginPath();
  pen.arc(-right, -down, 2, 0, 2 * Math.PI);
  pen.fill();
}

/** One mark of the map, so many pixels right of and below where it belongs. */
export function paintMark(pen, properties, { x, y }, [right, down], ink, speak) {
  pen.save();
  pen.translate(x + right, y + down);
  leader(pen, right, down, ink);
  if (properties.cluster) paintHeap(pen, properties, ink, speak);
  else paintSymbol(pen, markOf(properties), ink);
  pen.restore();
}
