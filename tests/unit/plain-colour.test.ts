import { expect, test } from 'vitest';
import { plainColour } from '../../src/downloads/plain-colour.ts';

test.each([
  ['rgb(29, 28, 26)', { colour: 'rgb(29, 28, 26)' }],
  ['rgba(0, 0, 0, 0)', { colour: 'none' }],
  ['rgba(255, 0, 0, 0.5)', { colour: 'rgb(255, 0, 0)', opacity: 0.5 }],
  ['color(srgb 0.5 0 1)', { colour: 'rgb(128, 0, 255)' }],
  ['color(srgb 1 1 1 / 0.25)', { colour: 'rgb(255, 255, 255)', opacity: 0.25 }],
  ['none', { colour: 'none' }],
  ['#8f4a12', { colour: '#8f4a12' }],
])('the colour %s is written so that every program reads it', (computed, plain) => {
  expect(plainColour(computed)).toEqual(plain);
});
