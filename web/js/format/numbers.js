/** Numbers as the accounts give them: ranges stay ranges, and what is not given is not zero. */

const WORDS = [
  [0.75, 'high'],
  [0.5, 'medium'],
  [0, 'low'],
];

/** `high`, `medium` or `low`, told by the two decimals that are shown. */
export const confidenceWord = (value) => WORDS.find(([least]) => Math.round(value * 100) / 100 >= least)[1];

/**
 * @param {{lang: string, t: Function}} translator
 */
export function createNumbers({ lang, t }) {
  const plain = new Intl.NumberFormat(lang);
  const compact = new Intl.NumberFormat(lang, { notation: 'compact', maximumFractionDigits: 1 });
  const decimals = new Intl.NumberFormat(lang, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const unit = (name, digits) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit: name, maximumFractionDigits: digits });
  const metres = unit('meter', 0);
  const fineKilometres = unit('kilometer', 1);
  const kilometres = unit('kilometer', 0);

  /** `20`, `20–30`, or null when no number is given. */
  function count(min, max) {
    if (min === null && max === null) return null;
    const low = min ?? max;
    const high = max ?? min;
    return low === high ? plain.format(low) : `${plain.format(low)}–${plain.format(high)}`;
  }

  return {
    plain: (value) => plain.format(value),
    /** Short enough for a mark on the map: `1.2K`. */
    compact: (value) => (value < 1000 ? plain : compact).format(value).replaceAll('\u202f', '\u00a0'),
    count,
    /** A number with its hedge, such as `about 30`. */
    hedged: ({ min, max, qualifier }) =>
      qualifier === 'exact' ? count(min, max) : t(`qualifier.${qualifier}`, { n: count(min, max) }),
    /** A distance in metres as `± 35 km`. */
    uncertainty(distance) {
      const format = distance < 1000 ? metres : distance < 10000 ? fineKilometres : kilometres;
      const text = format.format(distance < 1000 ? distance : distance / 1000);
      // French puts a narrow space before the unit, which some fonts make no space at all.
      return `±\u00a0${text.replaceAll('\u202f', '\u00a0')}`;
    },
    /** Whole kilometres: `200 km`. */
    kilometres: (value) => kilometres.format(value).replaceAll('\u202f', '\u00a0'),
    confidence: (value) => decimals.format(value),
  };
}
