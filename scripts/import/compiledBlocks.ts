import { splitFrontMatter } from '../../src/load/policies/splitFrontMatter.ts';
import { siteConfig } from '../site/siteConfig.ts';

/** One paragraph or heading of a compiled MDX file. */
interface CompiledBlock {
  readonly tag: string;
  readonly text: string;
}

interface MdxRenderer {
  process(content: string, file: string, frontMatter: object): Promise<{ readonly code: string }>;
}

type Component = (props: Readonly<Record<string, unknown>>) => unknown;

/** Compiles MDX exactly as the site does and returns the text of its elements, in order of their ends. */
export async function compiledBlocks(mdx: string): Promise<readonly CompiledBlock[]> {
  const body = splitFrontMatter(mdx)?.body ?? mdx;
  const { code } = await (await renderer()).process(body, 'policy.mdx', {});
  runs += 1;
  const plain = code.replace(
    /import \{[^}]*\} from "astro\/jsx-runtime";/u,
    'const { _Fragment, _jsx, _jsxs } = globalThis.compiledBlocksRuntime;',
  );
  const blocks: CompiledBlock[] = [];
  Object.assign(globalThis, { compiledBlocksRuntime: runtime(blocks) });
  const module: { readonly default: Component } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(`// ${runs}\n${plain}`).toString('base64')}`
  );
  module.default({ components: { Clause: ({ children }: { children?: unknown }) => children } });
  return blocks;
}

/** Makes every module's address its own: equal ones are loaded once. */
let runs = 0;
let made: Promise<MdxRenderer> | undefined;

/** The site's own MDX processor, made once. */
function renderer(): Promise<MdxRenderer> {
  const { markdown } = siteConfig({ workspace: '/', out: '/', base: '/', origin: 'https://example.gov.cn' });
  const processor = markdown?.processor;
  if (processor?.createMdxRenderer === undefined) throw new Error('The site has no MDX processor');
  made ??= Promise.resolve(processor.createMdxRenderer({ syntaxHighlight: false }, {} as never));
  return made;
}

function runtime(blocks: CompiledBlock[]) {
  const jsx = (type: unknown, props: Readonly<Record<string, unknown>>): unknown => {
    if (typeof type === 'function') return (type as Component)(props);
    const text = textOf(props['children']);
    if (typeof type === 'string') blocks.push({ tag: type, text });
    return text;
  };
  return { _Fragment: undefined, _jsx: jsx, _jsxs: jsx };
}

function textOf(child: unknown): string {
  if (Array.isArray(child)) return child.map(textOf).join('');
  return typeof child === 'string' ? child : '';
}
