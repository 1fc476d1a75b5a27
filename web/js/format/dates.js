/** Days as people write them. All days are calendar days, so everything is computed in UTC. */

/** English readers here write the day first. */
const LOCALES = { en: 'en-GB' };

const at = (day) => new Date(`${day}T00:00:00Z`);

/** What a language makes of the number of a day: French says the first one as an ordinal, which CLDR does not. */
const ORDINAL = { fr: (number) => (number === '1' ? '1er' : number) };

/** The same formatter, with the days of that language. */
function withOrdinals(formatter, lang) {
  const ordinal = ORDINAL[lang];
  if (!ordinal) return formatter;
  const joined = (parts) => parts.map(({ type, value }) => (type === 'day' ? ordinal(value) : value)).join('');
  return {
    format: (date) => joined(formatter.formatToParts(date)),
    formatRange: (start, end) => joined(formatter.formatRangeToParts(start, end)),
  };
}

/**
 * @param {{lang: string, t: Function}} translator
 */
export function createDates({ lang, t }) {
  const formatter = (options) => withOrdinals(new Intl.DateTimeFormat(LOCALES[lang] ?? lang, { timeZone: 'UTC', ...options }), lang);
  const medium = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = formatter({ month: 'long', year: 'numeric' });
  const year = formatter({ year: 'numeric' });

  const short = formatter({ month: 'short', year: 'numeric' });
  const moment = withOrdinals(new Intl.DateTimeFormat(LOCALES[lang] ?? lang, { dateStyle: 'medium', timeStyle: 'short' }), lang);

  const day = (text) => medium.format(at(text));
  // ICU puts thin spaces around the dash, which some fonts draw as boxes.
  const range = (start, end) => medium.formatRange(at(start), at(end)).replaceAll('\u2009', '\u00a0');

  function dated({ date_start: start, date_end: end, date_precision: precision }) {
    if (start === end) return day(start);
    const sameMonth = start.slice(0, 7) === end.slice(0, 7);
    if (precision === 'month' && sameMonth) return month.format(at(start));
    if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4)) return year.format(at(start));
    return range(start, end);
  }

  return {
    day,
    range: (start, end) => (start === end ? day(start) : range(start, end)),
    /** A day under a chart: the year alone, month and year, or all of it. */
    tick: (text, kind) => ({ year, month: short, day: medium })[kind].format(at(text)),
    month: (text) => short.format(at(text)),
    /** An instant, ISO 8601, in the reader's own time. */
    moment: (text) => moment.format(new Date(text)),
    /** When an incident happened, short enough for a list. */
    short: (properties) =>
      properties.date_start
        ? dated(properties)
        : properties.date_end
          ? t('date.latest', { date: day(properties.date_end) })
          : t('date.unknown'),
    /** When an incident happened, with what is not known said. */
    long: (properties) =>
      properties.date_start
        ? dated(properties)
        : properties.date_end
          ? t('date.unknownLatest', { date: day(properties.date_end) })
          : t('date.unknown'),
  };
}
