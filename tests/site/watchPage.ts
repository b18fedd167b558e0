import type { Page, Response } from 'playwright-core';

export interface PageWatch {
  /** Errors and warnings of the console, refusals of the content security policy among them; failed and foreign requests. */
  readonly faults: readonly string[];
  /** What the server sent, the page itself first. */
  readonly responses: readonly Response[];
}

/** Writes down what goes wrong in a page from now on. `address` is the site's; requests to any other host are faults. */
export function watchPage(page: Page, address: string): PageWatch {
  const faults: string[] = [];
  const responses: Response[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) faults.push(`request to ${url}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    responses.push(response);
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { faults, responses };
}
