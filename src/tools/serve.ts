import { preview } from 'astro';

const PORT = 4321;

/** Serves the built site on this machine until it is stopped. */
try {
  const server = await preview({ root: '.', server: { port: PORT, host: 'localhost' }, logLevel: 'error' });
  console.log(`\nThe site stands at http://localhost:${server.port}${process.env['SITE_BASE'] ?? '/'}  (Ctrl+C stops it)`);
} catch (error) {
  console.error(`The site cannot be served: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
