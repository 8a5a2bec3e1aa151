/** The script of the page's later part, which the build puts in here; empty where nothing was built. */
export const PART_SCRIPT: string = "";
