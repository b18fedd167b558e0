import { expect, test } from 'vitest';
import { svgFrame } from './svgFrame.ts';

const geometry = { width: 320, height: 123.456, texts: [] };
const said = { title: '覆盖率<60%', summary: '', description: '2018年60%以上。' };

test('the svg has its real size, a role, a name and a description', () => {
  expect(svgFrame({ id: 'a', title: '' }, 'chart-line', geometry, said, '<g/>', undefined)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-line" role="img"' +
      ' aria-labelledby="a-320-title a-320-desc" width="320" height="123.5" viewBox="0 0 320 123.5" font-size="12">' +
      '<title id="a-320-title">覆盖率&lt;60%</title><desc id="a-320-desc">2018年60%以上。</desc><g/></svg>',
  );
});

test.each(['', 'two words', 'a"b', 'a#b'])('the id “%s” is refused', (id) => {
  expect(() => svgFrame({ id, title: '' }, 'chart-line', geometry, said, '', undefined)).toThrow('图表编号');
});

test('one drawing is named by another, whose words are not said twice', () => {
  expect(svgFrame({ id: 'a', title: '' }, 'chart-line', geometry, said, '<g/>', 680)).toContain(
    ' aria-labelledby="a-680-title a-680-desc" width="320" height="123.5" viewBox="0 0 320 123.5" font-size="12"><g/>',
  );
});
