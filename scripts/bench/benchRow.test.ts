import { expect, it } from 'vitest';
import { benchHeader, benchRow } from './benchRow.ts';
import type { Measurement } from './Measurement.ts';
import { median } from './median.ts';

function measured(elapsed: Measurement['elapsed'], memory = 2 ** 28, pages = 0): Measurement {
  return { elapsed, memory, pages, cpu: 4200 };
}

it('takes the middle of the runs', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2);
  expect(median([])).toBe(0);
});

it('adds up the build and divides it by the bare facts', () => {
  const row = benchRow('省', {
    read: [measured({ read: 600 })],
    compute: [measured({ readAndCheck: 700, compute: 900 })],
    plain: [measured({ data: 1500, plain: 1000 }, 2 ** 30, 3000)],
    build: [measured({ data: 1500, bundle: 2000, pages: 5000, render: 4000, index: 1500 }, 2 ** 29, 3500)],
  });
  const cells = Object.fromEntries(benchHeader.map((title, index) => [title, row[index]]));
  expect(cells).toEqual({
    规模: '省',
    读表: '0.6 秒',
    检查: '0.1 秒',
    计算: '0.9 秒',
    打包: '2.0 秒',
    生成网页: '4.0 秒',
    写文件: '1.0 秒',
    全文索引: '1.5 秒',
    合计: '10.0 秒',
    网页: '3500',
    每秒网页: '700',
    内存峰值: '512 MiB',
    只写裸数据: '2.5 秒',
    倍数: '4.0',
  });
});

it('gives processor seconds where no pages are built', () => {
  const row = benchRow('全国', {
    read: [measured({ read: 6000 })],
    compute: [measured({ readAndCheck: 8000, compute: 5000 })],
    plain: [],
    build: [],
  });
  expect(row).toHaveLength(benchHeader.length);
  expect(row[benchHeader.indexOf('合计')]).toBe('4.2 秒（处理器）');
});
