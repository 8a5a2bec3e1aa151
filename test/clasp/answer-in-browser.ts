/** Where clasp prints the address of the page that asks for permission. */
export const SIGN_IN_PAGE = /visiting this url: (\S+)\s/;

/** Goes where Google's page would send the browser (https://developers.google.com/identity/protocols/oauth2/native-app). */
export async function answerInBrowser(authorizationUrl: string, allows: boolean): Promise<void> {
  const asked = new URL(authorizationUrl).searchParams;
  const answer = new URLSearchParams(
    allows ? { code: "made-up-code", state: asked.get("state") ?? "" } : { error: "access_denied" },
  );
  await fetch(`${asked.get("redirect_uri")}/?${answer}`);
}
