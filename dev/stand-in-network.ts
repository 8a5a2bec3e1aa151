import { type Network, NetworkDown } from "./apps-script/host/network.ts";
import { type StandIn, StandInUnreachable } from "./sixtyfour/stand-in.ts";

/** Lets the stand-in answer what the add-on sends, in this process and on the host's virtual clock. */
export function standInNetwork(standIn: StandIn): Network {
  return {
    send(request) {
      try {
        return standIn.handle(request);
      } catch (error) {
        if (error instanceof StandInUnreachable) throw new NetworkDown(request.url);
        throw error;
      }
    },
  };
}
