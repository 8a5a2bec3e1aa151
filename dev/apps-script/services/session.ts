import { call, callFor } from "./bridge.ts";
import { strict } from "./strict.ts";

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** `User`; the address is asked for only when the script does. */
export function person(email: () => string): User {
  return strict<User>("User", { getEmail: email });
}

const email = () => call("User.getEmail");

/** `Session`. */
export const session: Session = strict<Session>("Session", {
  getActiveUser: () => callFor(person(email), "Session.getActiveUser"),
  getEffectiveUser: () => callFor(person(email), "Session.getEffectiveUser"),
  getTemporaryActiveUserKey: () => call("Session.getTemporaryActiveUserKey"),
  getScriptTimeZone: () => call("Session.getScriptTimeZone"),
  getActiveUserLocale: () => call("Session.getActiveUserLocale"),
});
