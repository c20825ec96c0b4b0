import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { COLLECTION_COLOURS, INK, PAPER } from '../site/colours.ts';

/** The words on the picture that is shown where a page is shared. */
export interface ShareCard {
  site: string;
  section: string;
  title: string;
  description: string;
}

/** Version of the drawing: a new one invalidates cached pictures. */
export const DESIGN = 2;

const [WIDTH, HEIGHT] = [1200, 630];
const require = createRequire(import.meta.url);

let fonts: Font[] | undefined;

/** Source Serif in the alphabets that titles are written in; read once. */
function readFonts(): Font[] {
  fonts ??= (['latin', 'latin-ext', 'cyrillic'] as const).flatMap((script) =>
    ([400, 600] as const).map((weight) => ({
      name: `Source Serif ${script}`,
      data: readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`)),
      weight,
      style: 'normal' as const,
    })),
  );
  return fonts;
}

const box = (style: object, children: unknown) => ({ type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } });

/** The text, cut at a word with an ellipsis if it is too long. */
function fitted(text: string, length: number): string {
  if (text.length <= length) return text;
  const blank = text.lastIndexOf(' ', length);
  return `${text.slice(0, blank === -1 ? length : blank).replace(/[,;:.]$/, '')} …`;
}

function drawing({ site, section, title, description }: ShareCard) {
  const colour = COLLECTION_COLOURS[section.toLowerCase()] ?? INK;
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '64px 72px',
      background: PAPER,
      color: INK,
      borderTop: `16px solid ${colour}`,
      fontFamily: readFonts()
        .map(({ name }) => name)
        .filter((name, at, all) => all.indexOf(name) === at)
        .join(', '),
    },
    [
      box({ fontSize: 28, color: colour }, section || 'Dossier'),
      box({ marginTop: 18, fontSize: title.length > 60 ? 54 : 66, fontWeight: 600, lineHeight: 1.12 }, fitted(title, 110)),
      box({ marginTop: 28, fontSize: 31, lineHeight: 1.4, color: '#3c3a36', flexGrow: 1 }, fitted(description, 210)),
      box({ fontSize: 28, color: '#5c5952' }, site),
    ],
  );
}

/** Draws the picture: a PNG of 1200 × 630. Throws if a font cannot be read. */
export async function drawShareCard(card: ShareCard): Promise<Buffer> {
  const svg = await satori(drawing(card), { width: WIDTH, height: HEIGHT, fonts: readFonts() });
  return sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
}
