import { existsSync } from 'node:fs';
import { env } from 'node:process';

/** The browser that tests and screenshots use: `CHROMIUM`, or where Debian and its relatives put it. */
export function findChromium(): string | undefined {
  const places = [
    env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place) => place !== undefined && existsSync(place));
}
