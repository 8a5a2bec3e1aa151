const WITHOUT_ZONE = /T[\d:.]+$/;

/**
 * Reads a time of the API, in ms since the epoch; null when there is none or it cannot be read. Its description promises
 * RFC 3339, but servers in Python leave the zone away easily, and JavaScript would then take the script's for it.
 */
export function apiTime(text: string | null): number | null {
  const given = text ?? "";
  const time = Date.parse(WITHOUT_ZONE.test(given) ? `${given}Z` : given);
  return Number.isNaN(time) ? null : time;
}
