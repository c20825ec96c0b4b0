/** Days in words are told alike in the pages and in what is computed; they are written in dossier/. */
export * from '../day/day-words.ts';
