import type { AstroIntegration } from 'astro';

export interface PageCount {
  readonly done: number;
  readonly total: number;
  /** Milliseconds in which at least one page was being rendered; the rest is writing. */
  readonly rendered: number;
}

/** Tells before the first page of a build and after each how many are made and how many there will be. */
export function countPages(made: (count: PageCount) => void): AstroIntegration {
  return {
    name: 'gongbao:count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          const count = { done: 0, total: 0, rendered: 0 };
          let underWay = 0;
          let since = 0;
          return {
            ...usual,
            async getStaticPaths() {
              const paths = await usual.getStaticPaths();
              count.total = paths.length;
              made(count);
              return paths;
            },
            async render(request, options) {
              if (underWay === 0) since = performance.now();
              underWay += 1;
              const page = await usual.render(request, options);
              underWay -= 1;
              if (underWay === 0) count.rendered += performance.now() - since;
              count.done += 1;
              made(count);
              return page;
            },
          };
        });
      },
    },
  };
}
