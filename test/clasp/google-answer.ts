/** What one of Google's services answers. */
export interface GoogleAnswer {
  readonly status: number;
  readonly value: unknown;
}

/** An answer that all went well. */
export function done(value: unknown): GoogleAnswer {
  return { status: 200, value };
}

/** An error in the form all of Google's APIs give it (https://cloud.google.com/apis/design/errors#http_mapping). */
export function refusal(code: number, status: string, message: string): GoogleAnswer {
  return { status: code, value: { error: { code, message, status, errors: [{ message }] } } };
}

/** What the API answers about anything that is not there, or that the account may not see. */
export const NOT_FOUND = refusal(404, "NOT_FOUND", "Requested entity was not found.");
