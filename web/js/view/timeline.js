import { filmNext, filmStart, moveEnd, slide, tidy } from '../time/brush.js';
import { toNumber } from '../time/days.js';
import { countScale, timeScale } from '../time/scale.js';
import { createBars, SIZE } from './bars.js';
import { byId, h, icon, onChange, s, write } from './dom.js';
import { createSegments } from './choices.js';

/** Milliseconds each picture of the film stays. */
const PICTURE = 900;

const DAYS = { day: 1, week: 7, month: 30, year: 365 };

/**
 * The strip along the bottom: when incidents happened, and the stretch of days that is asked for. It shows all times
 * whatever the days of the filter are, so that one sees what is left out.
 *
 * @param {{change: (changes: object, how?: object) => void}} act
 */
export function createTimeline({ change }) {
  const root = byId('timeline');
  const plot = s('svg', { class: 'bars', 'aria-hidden': 'true' });
  const brush = h('div', { class: 'brush', hidden: true });
  const ends = ['from', 'to'].map((end) => h('button', { type: 'button', class: `handle handle-${end}`, role: 'slider', 'data-id': end, 'data-end': end }));
  const field = h('div', { class: 'time-field', id: 'time-field' }, plot, brush, ends);
  const play = h('button', { type: 'button', class: 'icon-button', id: 'play' });
  const said = h('p', { class: 'time-said', id: 'time-said' });
  const by = h('div', { class: 'segments', id: 'bars-by' });
  const scaled = h('div', { class: 'segments', id: 'bars-scale' });
  root.append(h('div', { class: 'time-head' }, play, said, by, scaled), field);

  const kinds = createSegments(by, { name: 'bars', values: ['', 'event_type'], change: (value) => change({ bars: value || null }) });
  const scales = createSegments(scaled, { name: 'scale', values: ['', 'log'], change: (value) => change({ scale: value || null }) });
  let now = null;
  /** Pixels; asking the browser each time would make it lay out the page in between. */
  let wide = 0;
  let film = null;

  const range = () => ({ from: now.route.from, to: now.route.to });
  const whole = () => ({ from: now.histogram.from, to: now.histogram.to });
  const scale = () => timeScale(now.histogram.from, now.histogram.to, wide);
  const asked = (next, how) => change({ from: next.from, to: next.to }, how);

  function stop() {
    clearInterval(film);
    film = null;
    showPlay();
  }

  const drawPlay = onChange((plays, text) => {
    play.replaceChildren(icon(plays ? 'pause' : 'play'));
    play.setAttribute('aria-label', text);
    play.title = text;
  });
  const showPlay = () => drawPlay([film !== null, now?.speak.t(film ? 'time.pause' : 'time.play') ?? '']);

  play.addEventListener('click', () => {
    if (film) return stop();
    let picture = filmStart(range(), whole());
    asked(picture);
    film = setInterval(() => {
      picture = filmNext(picture, whole());
      if (picture) asked(picture, { replace: true });
      else stop();
    }, PICTURE);
    return showPlay();
  });

  /** The stretch as it is while a finger is still on it. */
  function place(stretch) {
    const { x, end, width } = scale();
    const open = stretch.from === null && stretch.to === null;
    const left = stretch.from === null ? 0 : Math.max(0, Math.min(width, x(stretch.from)));
    const right = stretch.to === null ? width : Math.max(0, Math.min(width, end(stretch.to)));
    brush.hidden = open;
    brush.style.left = `${left}px`;
    brush.style.width = `${Math.max(2, right - left)}px`;
    ends[0].style.left = `${left}px`;
    ends[1].style.left = `${right}px`;
    ends.forEach((handle, i) => {
      const { from, to } = { from: stretch.from ?? whole().from, to: stretch.to ?? whole().to };
      handle.setAttribute('aria-valuemin', toNumber(whole().from));
      handle.setAttribute('aria-valuemax', toNumber(whole().to));
      handle.setAttribute('aria-valuenow', toNumber(i === 0 ? from : to));
      handle.setAttribute('aria-valuetext', now.speak.dates.day(i === 0 ? from : to));
    });
  }

  const step = () => DAYS[now.histogram.bin] ?? 1;

  function keys(event) {
    const { end } = event.target.dataset;
    const far = (event.shiftKey ? 10 : 1) * step();
    const moves = { ArrowLeft: -far, ArrowDown: -far, ArrowRight: far, ArrowUp: far, PageDown: -10 * step(), PageUp: 10 * step() };
    if (event.key === 'Home' || event.key === 'End') {
      asked(tidy({ from: range().from ?? whole().from, to: range().to ?? whole().to, ...{ [end]: event.key === 'Home' ? whole().from : whole().to } }, whole()));
    } else if (event.key === 'Escape' && (range().from || range().to)) asked({ from: null, to: null });
    else if (event.key in moves) asked(moveEnd(range(), end, moves[event.key], whole()));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  for (const handle of ends) handle.addEventListener('keydown', keys);

  field.addEventListener('pointerdown', (event) => {
    if (!now?.histogram?.from || event.button !== 0) return;
    stop();
    const left = field.getBoundingClientRect().left;
    const dayAt = ({ clientX }) => scale().dayAt(clientX - left);
    const start = dayAt(event);
    const grip = event.target.dataset.end ?? (event.target === brush ? 'brush' : 'new');
    const before = range();
    const stretch = (day) => {
      if (grip === 'new') return tidy({ from: start, to: day }, whole());
      if (grip === 'brush') return slide(before, toNumber(day) - toNumber(start), whole());
      return moveEnd(before, grip, toNumber(day) - toNumber(start), whole());
    };
    field.setPointerCapture(event.pointerId);
    const move = (next) => place(stretch(dayAt(next)));
    const done = (next) => {
      field.removeEventListener('pointermove', move);
      field.removeEventListener('pointerup', done);
      field.removeEventListener('pointercancel', done);
      const day = dayAt(next);
      const still = next.type === 'pointercancel' || (grip !== 'new' && day === start);
      // A click on the bare strip takes the stretch away.
      if (grip === 'new' && Math.abs(next.clientX - event.clientX) < 4) asked({ from: null, to: null });
      else if (still) place(before);
      else asked(stretch(day));
    };
    field.addEventListener('pointermove', move);
    field.addEventListener('pointerup', done);
    field.addEventListener('pointercancel', done);
  });

  const strip = createBars(plot);
  const bars = onChange((histogram, by, counted, speak) => {
    const most = Math.max(...histogram.bars.map(({ count }) => count), 1);
    strip.draw({ histogram, by, speak, x: scale(), y: countScale(most, SIZE.bars, counted === 'log'), most });
  });

  function draw() {
    const { histogram, route, speak } = now;
    const { t } = speak;
    root.classList.toggle('is-empty', !histogram?.from);
    kinds.draw(route.bars ?? '', (value) => t(value === '' ? 'time.byGroup' : 'time.byType'));
    scales.draw(route.scale ?? '', (value) => t(value === '' ? 'time.linear' : 'time.log'));
    by.setAttribute('role', 'group');
    scaled.setAttribute('role', 'group');
    by.setAttribute('aria-label', t('time.by'));
    scaled.setAttribute('aria-label', t('time.scale'));
    ends[0].setAttribute('aria-label', t('filters.from'));
    ends[1].setAttribute('aria-label', t('filters.to'));
    showPlay();
    play.disabled = !histogram?.from;
    if (!histogram?.from) {
      write(said, t('time.none'));
      brush.hidden = true;
      return;
    }
    bars([histogram, route.bars, route.scale, speak, wide]);
    strip.mark(route.from, route.to);
    const text = [t('time.bars', { bin: t(`bin.${histogram.bin}`) }),
      histogram.undated > 0 ? speak.tn('time.undated', histogram.undated) : '',
      histogram.ranges > 0 ? speak.tn('time.ranges', histogram.ranges) : ''].filter(Boolean).join(' · ');
    write(said, text);
    said.title = text;
    place(range());
  }

  const redraw = onChange((histogram, route, speak) => {
    now = { histogram, route, speak };
    draw();
  });
  new ResizeObserver(([{ contentRect: { width } }]) => {
    wide = width;
    if (now) draw();
  }).observe(field);

  return {
    update(state, speak) {
      // Nobody sees it on another page.
      if (film && state.route.page !== null) stop();
      redraw([state.histogram, state.route, speak]);
    },
  };
}
