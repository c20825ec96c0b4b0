/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The numbered notes of the page that is being made; set by the page before it renders. */
    notes: import('./citations/notes.ts').Notes;
  }
}
