/** The folder of the content files: the environment's PARLEY_CONTENT, or `content`. */
export const CONTENT_FOLDER: string = process.env['PARLEY_CONTENT'] ?? 'content';
