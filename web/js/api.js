/** The server's routes. Every failure becomes an ApiError that says who has to do something. */

/** `away`: nobody answered; `refused`: the request was wrong; `broken`: the server failed. */
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

async function problem(response) {
  const body = await response.json().catch(() => ({}));
  const kind = response.status >= 400 && response.status < 500 ? 'refused' : 'broken';
  return new ApiError(kind, {
    status: response.status,
    detail: body.detail ?? body.title ?? '',
    errorId: body.error_id ?? '',
  });
}

/** Address of the download that holds exactly what a filter query shows. */
export const downloadAddress = (filter) => `/api/download/incidents.geojson${filter}`;

/**
 * @param {typeof fetch} fetcher the browser's fetch, or a test's
 */
export function createApi(fetcher) {
  async function get(address, signal) {
    let response;
    try {
      response = await fetcher(address, { signal, headers: { Accept: 'application/json' } });
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      throw new ApiError('away');
    }
    if (!response.ok) throw await problem(response);
    try {
      return await response.json();
    } catch (error) {
      if (error.name === 'AbortError') throw error;
      throw new ApiError('broken', { status: response.status });
    }
  }

  return {
    /** Incidents, footprints and counts under one filter query, such as `?group=JNIM`. */
    async view(filter, signal) {
      const [incidents, footprints, facets] = await Promise.all([
        get(`/api/incidents${filter}`, signal),
        get(`/api/footprints${filter}`, signal),
        get(`/api/facets${filter}`, signal),
      ]);
      return {
        features: incidents.features,
        footprints: footprints.features,
        facets: { groups: facets.groups, matched: facets.numberMatched },
      };
    },

    /** What the whole store holds: its groups, its first and last day, how many incidents. */
    async catalogue() {
      const facets = await get('/api/facets');
      return {
        groups: facets.groups.map(({ label }) => label),
        dates: { min: facets.dates?.min ?? null, max: facets.dates?.max ?? null },
        total: facets.numberMatched,
      };
    },

    /** Outlines: `countries` or `admin1`. */
    boundaries: (which) => get(`/api/boundaries/${which}`),

    /** Land beyond the countries that incidents happen in. */
    neighbours: () => get('/data/neighbours.json'),
  };
}
