import { done, type GoogleAnswer, NOT_FOUND, refusal } from "./google-answer.ts";

/** What clasp is given by the stand-in, and what it keeps between its runs. */
export const ACCESS_TOKEN = "made-up-access-token";

/** Long enough to look like the id of a real file. */
const SPREADSHEET_ID = "made-up-spreadsheet-id-0000";

/** One person's account: hands out tokens, says who it is, and keeps the spreadsheets that are made. */
export class GoogleAccount {
  readonly spreadsheets: { id: string; name: string }[] = [];
  /** Set when the person has withdrawn what clasp may do, or the sign-in has ended. */
  isRevoked = false;

  /** As https://developers.google.com/identity/protocols/oauth2/native-app describes it. */
  answerTokens(method: string, path: string, body: string): GoogleAnswer {
    if (method !== "POST" || path !== "/token") return NOT_FOUND;
    const grant = new URLSearchParams(body).get("grant_type");
    if (this.isRevoked && grant === "refresh_token") {
      return {
        status: 400,
        value: { error: "invalid_grant", error_description: "Token has been expired or revoked." },
      };
    }
    const token = { access_token: ACCESS_TOKEN, expires_in: 3599, token_type: "Bearer", scope: "" };
    return done(grant === "refresh_token" ? token : { ...token, refresh_token: "made-up-refresh-token" });
  }

  answerDrive(method: string, path: string, body: string): GoogleAnswer {
    if (`${method} ${path}` === "GET /oauth2/v2/userinfo")
      return done({ id: "1", email: "somebody@example.com" });
    if (`${method} ${path}` !== "POST /drive/v3/files") return NOT_FOUND;
    const { name, mimeType } = JSON.parse(body);
    const file = { id: `${SPREADSHEET_ID}${this.spreadsheets.length + 1}`, name };
    this.spreadsheets.push(file);
    return done({ ...file, kind: "drive#file", mimeType });
  }

  /** Undefined for a request that says rightly who asks. */
  refuse(authorization: string | undefined): GoogleAnswer | undefined {
    if (!this.isRevoked && authorization === `Bearer ${ACCESS_TOKEN}`) return undefined;
    return refusal(
      401,
      "UNAUTHENTICATED",
      "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
    );
  }
}
