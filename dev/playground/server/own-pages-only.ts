import type { MiddlewareHandler } from "hono";

/**
 * Lets in only what this computer's own browser asks for from the playground's own pages: a foreign Host header means
 * that some name was pointed at 127.0.0.1, a foreign Origin that another site is asking.
 */
export const ownPagesOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? "";
  const origin = context.req.header("origin");
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(host) || (origin !== undefined && origin !== `http://${host}`)) {
    return context.text("Only the playground's own page may ask.", 403);
  }
  await next();
  context.header("content-security-policy", POLICY);
  // The page's big files name their version in their address, everything else is of the moment.
  context.header("cache-control", context.req.query("v") ? "max-age=31536000, immutable" : "no-store");
  context.header("x-content-type-options", "nosniff");
  return undefined;
};

/** Nothing is loaded from or sent to anywhere else; the sidebar's page, which is inlined, inherits this. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join("; ");
