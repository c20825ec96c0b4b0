import { expect, test } from 'vitest';
import { edited, plainText, readHtml } from '../../src/html/elements.ts';
import { readSections, wordsIn } from '../../src/html/sections.ts';
import { linkStatements } from '../../src/html/statements.ts';
import { tableHeads } from '../../src/html/table-heads.ts';

test('an element knows where it stands, and what is around it', () => {
  const source = '<p class="a b">One <em>two</em></p>';
  const [paragraph, emphasis] = readHtml(source).elements;
  expect(source.slice(paragraph?.from, paragraph?.to)).toBe('One <em>two</em>');
  expect(source.slice(emphasis?.start, emphasis?.end)).toBe('<em>two</em>');
  expect(emphasis?.parent).toBe(paragraph);
});

test('signs of markup within an attribute end no tag, and are decoded', () => {
  const [element] = readHtml('<p title="a > b &amp; &quot;c&quot; <p>">x</p>').elements;
  expect(element?.attributes).toEqual({ title: 'a > b & "c" <p>' });
  expect(readHtml('<p title="a > b">x</p>').elements).toHaveLength(1);
});

test('an element without content is closed, whatever comes after it', () => {
  const { elements } = readHtml('<p>one<br>two<img alt="">three</p><p>four</p>');
  expect(elements.map(({ name, parent }) => [name, parent?.name])).toEqual([
    ['p', undefined],
    ['br', 'p'],
    ['img', 'p'],
    ['p', undefined],
  ]);
});

test('an element without an end tag ends before the tag that closes it', () => {
  const source = '<ul><li>one<li>two</ul><svg><path d="M0"/></svg><p>three';
  const { elements } = readHtml(source);
  expect(elements.map(({ start, end }) => source.slice(start, end))).toEqual([
    '<ul><li>one<li>two</ul>',
    '<li>one',
    '<li>two',
    '<svg><path d="M0"/></svg>',
    '<path d="M0"/>',
    '<p>three',
  ]);
});

test('what lies within a template is no text of the page, however deep', () => {
  expect(wordsIn('<template><p>one <b>two</b></p></template>three')).toBe(1);
});

test('comments part no text', () => {
  expect(readHtml('be<!-- <p> -->fore').texts.map(({ text }) => text)).toEqual(['before']);
});

test('text is decoded once, in runs between tags, and none of a script', () => {
  expect(plainText('<p>Don&#39;t &amp;lt; <b>go</b></p><script>if (a < b) "x"</script><style>p{}</style>')).toBe("Don't &lt; go");
  expect(readHtml('a &amp; b<i>c</i>').texts.map(({ text }) => text)).toEqual(['a & b', 'c']);
});

test('edits are made by place, whatever their order', () => {
  const edits = [
    { from: 5, to: 5, words: '!' },
    { from: 0, to: 1, words: 'H' },
  ];
  expect(edited('hello', edits)).toBe('Hello!');
});

test('a word with an entity is one word, and numbers of notes are none', () => {
  expect(wordsIn('<p>Don&#39;t go<span class="cites"><a href="#n1">1</a></span>, A &amp; B</p>')).toBe(4);
});

test('a heading keeps its markup and its words lose links, pictures and days', () => {
  const { html, headings } = readSections(
    '<h2 id="a" title="x > y"><svg><path d="M0"/></svg> <a href="/x/">A <em>b</em></a></h2><h2>No id</h2>',
  );
  expect(headings).toEqual([{ id: 'a', words: ' A <em>b</em>' }]);
  expect(html).toContain('<div class="heading"><h2 id="a" title="x > y">');
  expect(html).toContain('<h2>No id</h2>');
});

test('only the innermost block that cites is linked', () => {
  const cites = '<span class="cites"><a href="#n1">1</a></span>';
  const html = linkStatements(`<li title="<p>"><p>Inner words. ${cites}</p></li>`);
  expect(html).toContain('<li title="<p>"><p id="s-inner-words">');
});

test('a table head says of what it is one, and a head without words is none', () => {
  expect(tableHeads('<tr><th></th><th>Day</th><th align="right">Sum</th></tr>')).toBe(
    '<tr><td></td><th scope="col">Day</th><th scope="col" align="right">Sum</th></tr>',
  );
});

test('the first section is never marked as later, however long; the next is, once five minutes are over', () => {
  const long = `<p>${'word '.repeat(3000)}</p>`;
  const { html } = readSections(`<h2 id="a">A</h2>${long}<h2 id="b">B</h2>${long}`);
  expect(html).toContain('<div class="heading"><h2 id="a">');
  expect(html).toContain('<div class="heading later"><h2 id="b">');
});

test('the head of an aligned column says of what it is one too, and one that says so already is left alone', () => {
  expect(tableHeads('<th align="right">Number</th>')).toBe('<th scope="col" align="right">Number</th>');
  expect(tableHeads('<th scope="row">Arland</th>')).toBe('<th scope="row">Arland</th>');
});
