import type { Http, HttpAnswer, HttpRequest } from "../ports.ts";

/**
 * Stays below the minute after which Google is reported to give up on a request by itself. The typings do not know the
 * option yet: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
 */
const TIMEOUT_SECONDS = 50;

type FetchRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest & { timeoutSeconds: number };

/** `UrlFetchApp` as the features want it: errors as answers, no redirect followed with the key, URLs never leaked. */
export const fetchHttp: Http = {
  sendAll(requests) {
    if (requests.length === 0) return [];
    try {
      return UrlFetchApp.fetchAll(requests.map(toFetchRequest)).map(toAnswer);
    } catch {
      // The exception's text holds the whole URL, signature included, so it is dropped. One bad host fails them all.
      return requests.map(() => ({ kind: "unreachable" }));
    }
  },
};

function toFetchRequest({ method, url, headers, body }: HttpRequest): FetchRequest {
  const { "content-type": contentType, ...others } = headers;
  return {
    url,
    method: method === "POST" ? "post" : "get",
    headers: others,
    ...(contentType === undefined ? {} : { contentType }),
    ...(body === undefined ? {} : { payload: body }),
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: TIMEOUT_SECONDS,
  };
}

function toAnswer(response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpAnswer {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.getHeaders()))
    headers[name.toLowerCase()] = String(value);
  return {
    kind: "answer",
    status: response.getResponseCode(),
    headers,
    text: response.getContentText("UTF-8"),
  };
}
