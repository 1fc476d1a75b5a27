import { latest } from './latest.js';

/** Zoom from which towns are named; below it the names of countries fill the map. */
const TOWNS_FROM = 5;

/**
 * Names the towns of what a map shows. Without them everything is still in its place: a failure is not worth a word.
 *
 * @param {object} api
 * @param {() => {setTowns: (features: object[]) => void}} outlines of that map
 * @returns {(view: {bbox: number[], zoom: number}) => void}
 */
export function createTowns(api, outlines) {
  const ask = latest(() => {});
  return ({ bbox, zoom }) => (zoom < TOWNS_FROM
    ? outlines().setTowns([])
    : ask((signal) => api.placesIn({ bbox: bbox.join(), zoom }, signal), ({ features }) => outlines().setTowns(features)));
}

/** Draws everything else that a map has below its incidents; answers with the divisions. */
export async function drawOutlines(api, outlines) {
  const [neighbours, countries, regions] = await Promise.all([api.neighbours(), api.boundaries('countries'), api.boundaries('admin1')]);
  outlines.setNeighbours(neighbours);
  outlines.setCountries(countries);
  outlines.setRegions(regions);
  return regions.features;
}
