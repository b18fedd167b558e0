import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './findChromium.ts';

// The last five keep the browser from calling its maker; the others let it run as root in a container.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of the system. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('no Chromium found: apt-get install chromium fonts-noto-cjk, or set CHROMIUM');
  }
  return chromium.launch({ executablePath, args: flags });
}
