import type { Site } from '../domain/Site.ts';

interface PageWords {
  readonly title: string | undefined;
  readonly description: string;
  readonly section: string;
  readonly published: string | undefined;
}

/** A page's title, its meta elements (the government page meta of 国办发〔2017〕47号 among them) and its notice, if any. */
export function pageHead(site: Site, { title, description, section, published }: PageWords) {
  const fullTitle = title === undefined ? site.name : `${title} - ${site.name}`;
  const code = site.identifiers?.['site_code'];
  const meta = [
    { name: 'description', content: description },
    { name: 'SiteName', content: site.name },
    { name: 'SiteDomain', content: new URL(site.url).host },
    ...(code === undefined ? [] : [{ name: 'SiteIDCode', content: code }]),
    { name: 'ColumnName', content: section },
    { name: 'ColumnType', content: '数据发布' },
    { name: 'ArticleTitle', content: title ?? site.name },
    { name: 'PubDate', content: published ?? site.as_of },
    { name: 'ContentSource', content: site.bureau },
    ...(site.sample === true ? [{ name: 'robots', content: 'noindex, nofollow' }] : []),
  ];
  const notice = site.sample === true ? '示例数据（虚构）：本站的地方、学校和数字都是编造的，只供演示。' : '';
  return { title: fullTitle, meta, notice };
}
