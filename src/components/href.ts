import { base } from 'virtual:site-base';

/** The address of a page of this site (`places/yongzhou/`), below the path that the site is built for. */
export function href(path: string): string {
  return `${base}${path}`;
}
