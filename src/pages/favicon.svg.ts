import type { APIRoute } from 'astro';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="#8f2319"/><path d="M7 9h18M7 16h18M7 23h11" stroke="#fcfaf5" stroke-width="3"/></svg>`;

export const GET: APIRoute = () => new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
