import { expect, it } from 'vitest';
import { closedUp } from '../../src/search/closedUp.ts';
import { spacedHtml } from './spacedHtml.ts';

it('parts the characters of a text across tags, and leaves tags and the head as they are', () => {
  expect(
    spacedHtml(
      '<title>公报</title><main title="示>范">示<b>范，</b>60%<i>以</i>，<u>上</u><i>5</i>个</main>',
    ),
  ).toBe(
    '<title>公报</title><main title="示>范">示<b> 范，</b> 60%<i> 以</i>，<u> 上</u><i> 5</i> 个</main>',
  );
});

it('keeps a space of the page apart from those put in', () => {
  const html = spacedHtml('<main><a>联盟校</a> <a>教联体</a></main>');
  expect(html).toBe('<main><a>联 盟 校</a>‖ <a>教 联 体</a></main>');
  expect(closedUp('联 盟 校‖ 教 联 体')).toBe('联盟校 教联体');
});
