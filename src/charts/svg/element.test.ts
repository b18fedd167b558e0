import { expect, test } from 'vitest';
import { element, hover } from './element.ts';
import { escapeXml } from './escapeXml.ts';

test('attributes are rounded to a tenth, escaped, and left out when undefined', () => {
  expect(element('rect', { x: 1.2345, class: 'a"b', y: undefined })).toBe('<rect x="1.2" class="a&quot;b"/>');
});

test('an element with something inside is closed', () => {
  expect(element('g', {}, '<path/>')).toBe('<g><path/></g>');
});

test('hover text cannot break out of its element', () => {
  expect(hover('</title><script>')).toBe('<title>&lt;/title&gt;&lt;script&gt;</title>');
});

test('the five signs of XML are escaped and control characters dropped', () => {
  expect(escapeXml(`完成率<60% & '甲'\u0000"乙">`)).toBe(
    '完成率&lt;60% &amp; &#39;甲&#39;&quot;乙&quot;&gt;',
  );
  expect(escapeXml('教联体')).toBe('教联体');
});
