import { newId } from './ids.js';

/** The server's routes. Every failure becomes an ApiError that says who has to do something. */

/** `away`: nobody answered; `refused`: the request was wrong; `conflict`: somebody else was faster; `broken`: the server failed. */
export class ApiError extends Error {
  constructor(kind, { status = 0, detail = '', errorId = '' } = {}) {
    super(detail || kind);
    Object.assign(this, { kind, status, detail, errorId });
  }

  /** The plain record that the state keeps. */
  toFailure() {
    return { kind: this.kind, status: this.status, detail: this.detail, errorId: this.errorId };
  }
}

/** HTTP: the resource is not what If-Match names. */
const PRECONDITION_FAILED = 412;

/** A list begins with what fits on a large screen twice, and goes on by more when somebody wants more. */
const LIST_LENGTH = 20;
const LIST_MORE = 100;

function kindOf(status) {
  if (status === PRECONDITION_FAILED) return 'conflict';
  return status >= 400 && status < 500 ? 'refused' : 'broken';
}

async function problem(response) {
  const body = await response.json().catch(() => ({}));
  return new ApiError(kindOf(response.status), {
    status: response.status,
    detail: body.detail ?? body.title ?? '',
    errorId: body.error_id ?? '',
  });
}

/** A query with more parameters. */
export function extended(query, parameters) {
  const more = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
  if (!more) return query;
  return query ? `${query}&${more}` : `?${more}`;
}

/** Address of a download that holds exactly what a filter query shows: `what` is incidents or footprints. */
export const downloadAddress = (filter, what = 'incidents', format = 'geojson') => `/api/download/${what}.${format}${filter}`;

/** Address of a table of the same in the columns of somebody else's: `acled`, `ucdp`. */
export const profileAddress = (filter, profile) => `${downloadAddress('', 'incidents', 'csv')}${extended(filter, { profile })}`;

/** What each part of an answer depends on besides the filter. */
const ASIDE = {
  clusters: ({ view: { bbox, zoom } }) => ({ view: bbox.join(), zoom }),
  histogram: ({ by, bins }) => ({ by, bins }),
  facets: () => ({}),
  placed: ({ sort }) => ({ sort, limit: LIST_LENGTH }),
  unplaced: ({ sort }) => ({ sort, limit: LIST_LENGTH }),
};

/**
 * Address of what to show under a filter: some or all of `clusters`, `histogram`, `facets`, `placed`, `unplaced`.
 *
 * @param {string[]} parts
 * @param {{view: {bbox: number[], zoom: number}, by: string, bins: number, sort: ?string}} how a box is west, south, east,
 *   north in degrees
 */
export const viewAddress = (filter, parts, how) =>
  `/api/view${extended(filter, Object.assign({ parts: parts.join() }, ...parts.map((part) => ASIDE[part](how))))}`;

const page = ({ features, links = [], numberMatched }) => ({
  features,
  next: links.find(({ rel }) => rel === 'next')?.href ?? null,
  matched: numberMatched ?? features.length,
});

/** The server names its facets by lists of values with counts. */
function facetsOf({ numberMatched, groups, dates, ...lists }) {
  const named = (list) => (list ?? []).map(({ label, value, ...entry }) => ({ ...entry, label: String(label ?? value) }));
  return {
    groups, dates, matched: numberMatched,
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, Array.isArray(list) ? named(list) : list])),
  };
}

/** How each part of an answer is read. */
const READ = { clusters: ({ features }) => ({ features }), histogram: (histogram) => histogram, facets: facetsOf, placed: page, unplaced: page };

const incidentPath = (id) => `/api/incidents/${encodeURIComponent(id)}`;

/**
 * @param {typeof fetch} fetcher the browser's fetch, or a test's
 */
export function createApi(fetcher) {
  async function send(address, options) {
    let response;
    try {
      response = await fetcher(address, options);
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      throw new ApiError('away');
    }
    if (!response.ok) throw await problem(response);
    return response;
  }

  async function body(response) {
    try {
      return await response.json();
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      throw new ApiError('broken', { status: response.status });
    }
  }

  const get = async (address, signal) => body(await send(address, { signal, headers: { Accept: 'application/json' } }));

  async function write(method, address, content, { type = 'application/json', etag, signal } = {}) {
    const headers = { Accept: 'application/json', 'Content-Type': type, ...(etag ? { 'If-Match': etag } : {}) };
    const text = typeof content === 'string' || content instanceof Blob ? content : JSON.stringify(content);
    return body(await send(address, { method, headers, body: text, signal }));
  }

  return {
    status: () => get('/api/status'),
    /** Some or all parts of what to show under a filter, see {@link viewAddress}; parts that were not asked for are left out. */
    async view(filter, parts, how, signal) {
      const answer = await get(viewAddress(filter, parts, how), signal);
      return Object.fromEntries(parts.map((part) => [part, READ[part](answer[part])]));
    },
    /** The page of a list at an address that an earlier page gave. */
    async next(address, signal) {
      // Whatever name the server calls itself by: only its path counts, so that no other host is ever asked.
      const path = address.replace(/^[a-z]+:[/][/][^/]+/i, '').replace(/([?&]limit=)\d+/, `$1${LIST_MORE}`);
      return page(await get(path, signal));
    },
    facets: async (filter, signal) => facetsOf(await get(`/api/facets${filter}`, signal)),
    histogram: (filter, options, signal) => get(`/api/histogram${extended(filter, options)}`, signal),
    /** How many incidents a download at that address lacks: its columns cannot tell them, or they may not be passed on. */
    async leftOut(address) {
      const { headers } = await send(address, { method: 'HEAD' });
      const count = (name) => Number(headers.get(name) ?? 0);
      return { omitted: count('Harmattan-Omitted'), withheld: count('Harmattan-Withheld') };
    },
    /** Outlines: `countries` or `admin1`. */
    boundaries: (which) => get(`/api/boundaries/${which}`),
    /** Land beyond the countries that incidents happen in. */
    neighbours: () => get('/data/neighbours.json'),
    /** Names to write in a view, the most important first. */
    placesIn: ({ bbox, zoom }, signal) => get(`/api/places${extended('', { bbox, zoom })}`, signal),
    /** What places are called in French and English, where that is not the usual name. */
    spokenNames: async () => (await get('/api/places/names')).names,
    /** Places of a name or near it. */
    placesNamed: (name, signal) => get(`/api/places${extended('', { q: name })}`, signal),

    async incident(id, signal) {
      const response = await send(incidentPath(id), { signal, headers: { Accept: 'application/json' } });
      return { feature: await body(response), etag: response.headers.get('ETag') };
    },
    article: (id, signal) => get(`/api/articles/${encodeURIComponent(id)}`, signal),
    history: async (id, signal) => (await get(`${incidentPath(id)}/history`, signal)).revisions,
    similar: async (id, signal) => (await get(`${incidentPath(id)}/similar`, signal)).similar,

    change: (id, etag, changes) => write('PATCH', incidentPath(id), changes, { type: 'application/merge-patch+json', etag }),
    merge: (keep, others, told) => write('POST', '/api/incidents/merge', { keep, others, ...told }),
    split: (id, etag, parts, told) => write('POST', `${incidentPath(id)}/split`, { parts, ...told }, { etag }),
    restore: (id, etag, revision, told) => write('POST', `${incidentPath(id)}/restore`, { revision, ...told }, { etag }),
    /** What an article would give; `content` is a Blob of HTML or a record with `text`. */
    async preview(content, signal) {
      const reading = newId();
      // The server does not see that nobody waits any more; told so, it does not go on reading.
      const giveUp = () => fetcher(`/api/readings/${reading}`, { method: 'DELETE', keepalive: true }).catch(() => {});
      signal?.addEventListener('abort', giveUp);
      try {
        return await write('POST', `/api/articles?dry_run=true&reading=${reading}`, content, { signal, type: content instanceof Blob ? 'text/html' : 'application/json' });
      } finally {
        signal?.removeEventListener('abort', giveUp);
      }
    },
    save: (content) => write('POST', '/api/articles', content),
  };
}
