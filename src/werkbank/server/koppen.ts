/**
 * What every answer says to the browser: it loads and runs what comes from the workbench and nothing else, no other page
 * looks into this one, and nothing is kept (Content Security Policy Level 3; Fetch, 4.10; RFC 9111, 5.2.2.5).
 */
export const KOPPEN = {
  'content-security-policy': [
    "default-src 'none'",
    // HarfBuzz is WebAssembly; no text becomes code.
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), usb=()',
  'cache-control': 'no-store',
} as const;

/** The files of the page, each with its media type. */
export const PAGINA: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'werkbank.js': 'text/javascript; charset=utf-8',
  'werkbank.css': 'text/css; charset=utf-8',
  'worker.js': 'text/javascript; charset=utf-8',
  'harfbuzz.wasm': 'application/wasm',
  'harfbuzz-subset.wasm': 'application/wasm',
  'sjablonen.zip': 'application/zip',
};
