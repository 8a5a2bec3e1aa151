// Loaded before everything else by the commands that a test runs, and by their workers: whatever they send to an https
// address arrives at a server of the test. What goes through a proxy has its tunnel already.
import tls from "node:tls";

const { connect } = tls;
const port = Number(process.env.LOOPBACK_TLS_PORT);
tls.connect = (options, ...others) =>
  options.socket ? connect(options, ...others) : connect({ ...options, host: "127.0.0.1", port }, ...others);
