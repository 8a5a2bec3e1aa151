import { call } from "./bridge.ts";
import { signedBytes } from "./bytes.ts";
import { strict } from "./strict.ts";

type Blob = GoogleAppsScript.Base.Blob;

/** `Blob`; its bytes stay with the host. */
export function blob(id: number): Blob {
  const self: Blob = strict<Blob>("Blob", {
    getBytes: () => signedBytes(call("Blob.getBytes", id)),
    getDataAsString: (charset: string = "UTF-8") => call("Blob.getDataAsString", id, charset),
    getContentType: () => call("Blob.getContentType", id),
    getName: () => call("Blob.getName", id),
  });
  return self;
}
