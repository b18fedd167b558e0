/**
 * What a page may load: the site's own files and nothing else. Scripts and styles stand in files, never in the page;
 * full-text search runs WebAssembly. Charts are drawn in the page and need nothing.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');
