// One font for all pictures, for every machine has others.
const FOLDER = '/node_modules/@fontsource/atkinson-hyperlegible/';

/** The page of the stories, and those that stand for a town's own font: all of them look the same in pictures. */
const FAMILIES = ['Atkinson Hyperlegible', 'Georgia', 'Trebuchet MS'];
const WEIGHTS = ['400', '700'];
const STYLES = ['normal', 'italic'];

/** Loads all of it before the first story, so that nothing is measured in another font. */
export async function loadFonts(): Promise<void> {
  const ranges: Record<string, string> = await (await fetch(`${FOLDER}unicode.json`)).json();
  const faces = Object.entries(ranges).flatMap(([subset, unicodeRange]) =>
    WEIGHTS.flatMap(weight => STYLES.map(style => ({ subset, unicodeRange, weight, style }))),
  );
  const fonts = faces.flatMap(({ subset, ...descriptors }) => {
    const { weight, style } = descriptors;
    const file = `${FOLDER}files/atkinson-hyperlegible-${subset}-${weight}-${style}.woff2`;
    return FAMILIES.map(family => new FontFace(family, `url(${file})`, descriptors));
  });
  for (const font of fonts) document.fonts.add(font);
  await Promise.all(fonts.map(font => font.load()));
}
