declare module "gas-local" {
  import type { Context } from "node:vm";

  /** Loads every .js file of a folder into the context, which becomes the scripts' global object. */
  const gasLocal: { require(folder: string, context: Context): Context };
  export default gasLocal;
}
