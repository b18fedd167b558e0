import type { AstroIntegration, AstroPrerenderer } from 'astro';

type Answer = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** Files that are made from routes: pages, and the data beside them. */
export interface PageCount {
  readonly done: number;
  readonly total: number;
  /** Milliseconds in which at least one page was being rendered; the rest is writing. */
  readonly rendered: number;
}

export interface PageWatch {
  /** Called before the first file of a build and after each: how many are made and how many there will be. */
  readonly made: (count: PageCount) => void;
  /** Called for every HTML page when its rendering begins, in the same order in every build of the same site. */
  readonly page: (sourcePath: string, html: Promise<Buffer>) => void;
}

/** Tells of every page as it is made. `base` is the path below the host, with a slash at both ends. */
export function watchPages({ made, page }: PageWatch, base: string): AstroIntegration {
  return {
    name: 'gongbao:watch-pages',
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
              const isPage = options.routeData.type === 'page';
              const rendering = readPage(usual.render(request, options), isPage);
              const html = rendering.then((read) => read.html);
              if (isPage) page(fileOf(decodeURI(new URL(request.url).pathname).slice(base.length)), html);
              const { answer } = await rendering;
              underWay -= 1;
              if (underWay === 0) count.rendered += performance.now() - since;
              count.done += 1;
              made(count);
              return answer;
            },
          };
        });
      },
    },
  };
}

/** The file of a page: `places/handan/` is `places/handan/index.html`. */
function fileOf(address: string): string {
  return /^404\/?$/u.test(address) ? '404.html' : `${address}index.html`;
}

/** A page's HTML as it is sent, and an answer that can still be read: an answer is read but once. */
async function readPage(
  rendering: Answer | Promise<Answer>,
  isPage: boolean,
): Promise<{ readonly html: Buffer; readonly answer: Answer }> {
  const answer = await rendering;
  const response = answer instanceof Response ? answer : answer.response;
  if (!isPage || response.body === null) return { html: Buffer.alloc(0), answer };
  const html = Buffer.from(await response.arrayBuffer());
  const again = new Response(html, { status: response.status, headers: response.headers });
  return { html, answer: answer instanceof Response ? again : { ...answer, response: again } };
}
