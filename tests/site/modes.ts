import type { Page } from 'playwright-core';

/** A way of looking at a page. */
interface Mode {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
  /** 长者模式, pressed as its reader presses it. */
  readonly elder?: boolean;
  /** Size of the reader's own text, in percent. */
  readonly text?: number;
}

/** Every mode that a page must work in. 320 px is a window of 1,280 px at 400 %. */
export const modes = {
  light: { width: 1280 },
  dark: { width: 1280, colorScheme: 'dark' },
  'high contrast': { width: 1280, contrast: 'more' },
  'forced colours': { width: 1280, forcedColors: 'active' },
  长者模式: { width: 1280, elder: true },
  '长者模式 on a phone, dark': { width: 360, elder: true, colorScheme: 'dark' },
  'text at 200 %': { width: 1280, text: 200 },
  'reflow at 320 px': { width: 320 },
} as const satisfies Record<string, Mode>;

/** Shows an open page in a mode, whatever mode it was in before. */
export async function enterMode(page: Page, mode: Mode): Promise<void> {
  await page.setViewportSize({ width: mode.width, height: 900 });
  await page.emulateMedia({
    colorScheme: mode.colorScheme ?? 'light',
    contrast: mode.contrast ?? 'no-preference',
    forcedColors: mode.forcedColors ?? 'none',
    reducedMotion: 'reduce',
  });
  await page.getByLabel('长者模式').setChecked(mode.elder === true);
  // Through the object model: the content security policy allows no style attribute in the source.
  await page.evaluate(
    (percent) => {
      document.documentElement.style.fontSize = percent;
    },
    mode.text === undefined ? '' : `${mode.text}%`,
  );
}
