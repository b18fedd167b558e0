import type { APIRoute } from 'astro';
import { nameFiles } from '../../../publish/nameFiles.ts';
import { bulletin } from '../../../report/bulletin.ts';

export function getStaticPaths() {
  return [...nameFiles(bulletin()).keys()].map((file) => ({
    params: { file: file.replace(/\.json$/u, '') },
  }));
}

export const GET: APIRoute = ({ params }) => {
  const text = nameFiles(bulletin()).get(`${params['file']}.json`);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return text === undefined ? new Response(null, { status: 404 }) : new Response(text, { headers });
};
