import { z } from 'zod';
import { isPartialDate } from './PartialDate.ts';

const line = z
  .union([z.string(), z.number()], { error: '必须填写，应当是一行文字' })
  .transform((value) => String(value).trim())
  .refine((text) => text !== '', { error: '必须填写，不能留空' });

/** `content/site.yaml`: whose bulletin this is and as of when. `as_of` is a day; the clock is never asked. Keys not named here are warned of. */
export const siteSettings = z.looseObject({
  name: line,
  bureau: line,
  url: line.refine((text) => URL.canParse(text), { error: '请写完整网址，如 https://example.gov.cn' }),
  as_of: line.refine((text) => text.length === 10 && isPartialDate(text), {
    error: '请写成 2025-12-31 的样子：公报只说这一天为止的事',
  }),
  contact: line,
  description: line.optional(),
  licence: line.optional(),
  sample: z.boolean({ error: '只能写 true 或 false' }).optional(),
  identifiers: z.record(z.string(), line).optional(),
  portal: z.record(z.string(), z.unknown()).optional(),
  /** Old page addresses and where they live now. */
  redirects: z.record(z.string(), line).optional(),
});

export type Site = z.output<typeof siteSettings>;
