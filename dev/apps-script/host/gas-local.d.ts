declare module "gas-local" {
  import type { Context } from "node:vm";

  interface Options {
    /** Which files of the folder, by path, are scripts; those that end in .js when it is absent. */
    filter?: (path: string) => boolean;
  }

  /** Loads every script of a folder into the context, which becomes the scripts' global object. */
  const gasLocal: { require(folder: string, context: Context, options?: Options): Context };
  export default gasLocal;
}
