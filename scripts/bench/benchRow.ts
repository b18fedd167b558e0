import type { Measurement } from './Measurement.ts';
import { median } from './median.ts';

/** What was measured of one scale, each kind as many times as it was run. */
export interface Measured {
  readonly read: readonly Measurement[];
  readonly compute: readonly Measurement[];
  /** Empty where no pages are built. */
  readonly plain: readonly Measurement[];
  readonly build: readonly Measurement[];
}

export const benchHeader = [
  '规模',
  '读表',
  '检查',
  '计算',
  '打包',
  '生成网页',
  '写文件',
  '全文索引',
  '合计',
  '网页',
  '每秒网页',
  '内存峰值',
  '只写裸数据',
  '倍数',
] as const;

/**
 * A line of the table. Seconds are medians; memory is the most that any process held. 合计 is the whole build, 只写裸数据 a
 * script that reads and computes the same and writes the pages' bare facts as plain strings, 倍数 the one by the other.
 * Without pages the sum is of processor seconds, and of reading, checking and computing alone.
 */
export function benchRow(title: string, { read, compute, plain, build }: Measured): readonly string[] {
  const spent = (all: readonly Measurement[], stage: string) =>
    median(all.map(({ elapsed }) => elapsed[stage] ?? 0)) / 1000;
  const whole = (all: readonly Measurement[], ...stages: readonly string[]) =>
    median(all.map(({ elapsed }) => stages.reduce((sum, stage) => sum + (elapsed[stage] ?? 0), 0))) / 1000;
  const reading = spent(read, 'read');
  const data = [reading, Math.max(0, spent(compute, 'readAndCheck') - reading), spent(compute, 'compute')];
  const memory = Math.max(...[...compute, ...build].map((measurement) => measurement.memory));
  const seconds = (value: number) => `${value.toFixed(1)} 秒`;
  const size = `${Math.round(memory / 2 ** 20)} MiB`;
  if (build.length === 0) {
    const cpu = median(compute.map((measurement) => measurement.cpu)) / 1000;
    return [title, ...data.map(seconds), '', '', '', '', `${seconds(cpu)}（处理器）`, '', '', size, '', ''];
  }
  const pages = median(build.map((measurement) => measurement.pages));
  const making = spent(build, 'pages');
  const rendering = spent(build, 'render');
  const total = whole(build, 'data', 'bundle', 'pages', 'index');
  const bare = whole(plain, 'data', 'plain');
  return [
    title,
    ...data.map(seconds),
    seconds(spent(build, 'bundle')),
    seconds(rendering),
    seconds(making - rendering),
    seconds(spent(build, 'index')),
    seconds(total),
    String(pages),
    String(Math.round(pages / making)),
    size,
    seconds(bare),
    (total / bare).toFixed(1),
  ];
}
