import { markOf, shapePath } from '../domain/marks.js';
import { groupStyle } from '../domain/palette.js';
import { clusterRadius, ringArcs } from '../domain/ring.js';

/** Marks and words on a canvas, as they stand on the map. */

export function paintText(pen, text, x, y, { size, colour, font, bold = false, align = 'left' }) {
  pen.font = `${bold ? '700 ' : ''}${size}px ${font}`;
  pen.textAlign = align;
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

function cluster(pen, { count, groups = {}, area }, ink, speak) {
  const radius = clusterRadius(count);
  pen.fillStyle = ink.surface;
  pen.beginPath();
  pen.arc(0, 0, radius + 2, 0, 2 * Math.PI);
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

function single(pen, properties, ink) {
  const { shape, colour, radius, hollow, faded, dotted, region } = markOf(properties);
  const path = new Path2D(shapePath(shape, region ? radius * 0.62 : radius));
  pen.lineJoin = 'round';
  pen.fillStyle = ink['symbol-edge'];
  pen.strokeStyle = ink['symbol-edge'];
  pen.lineWidth = 2.6;
  pen.stroke(path);
  pen.fillStyle = hollow || faded ? ink['symbol-hole'] : colour;
  pen.fill(path);
  if (hollow) {
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
  if (properties.cluster) cluster(pen, properties, ink, speak);
  else single(pen, properties, ink);
  pen.restore();
}
