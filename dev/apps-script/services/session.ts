import { call } from "./bridge.ts";
import { strict } from "./strict.ts";

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** `User`; the address is asked for only when the script does. */
export function person(email: () => string): User {
  return strict<User>("User", { getEmail: email });
}

/** `Session`. */
export const session: Session = strict<Session>("Session", {
  getActiveUser: () => (call("Session.getActiveUser"), person(() => call("User.getEmail"))),
  getEffectiveUser: () => (call("Session.getEffectiveUser"), person(() => call("User.getEmail"))),
  getTemporaryActiveUserKey: () => call("Session.getTemporaryActiveUserKey"),
  getScriptTimeZone: () => call("Session.getScriptTimeZone"),
  getActiveUserLocale: () => call("Session.getActiveUserLocale"),
});
