/** The folder whose files the site tells: the environment's PARLEY_CONTENT, or `content`. */
export const CONTENT_FOLDER: string = process.env['PARLEY_CONTENT'] ?? 'content';
