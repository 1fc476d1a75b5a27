/** Days as numbers, so that one can count with them: days since 1 January 1970, UTC. */

const DAY = 86_400_000;

export const toNumber = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

export const toDay = (number) => new Date(number * DAY).toISOString().slice(0, 10);

export const addDays = (day, days) => toDay(toNumber(day) + days);
