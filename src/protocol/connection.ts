export interface Connection {
  connected: boolean;
  /** The last four characters of the key, or empty: enough to recognise it, too little to use it. */
  keyHint: string;
}
