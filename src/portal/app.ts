import { lightPalette } from './brand/palette.ts';
import type { Edition } from './edition.ts';
import { slugs } from './paths.ts';

/** Sides of the app's icon, in pixels: what phones ask for. */
export const ICON_SIDES = [192, 512] as const;

export const iconPath = (side: number): string => `icon-${side}.png`;

/** Pages behind which the app's own colours lie. */
export const paperOf = ({ portal }: Edition): string => lightPalette(portal.program.brand)['paper'] ?? '';
export const fillOf = ({ portal }: Edition): string => lightPalette(portal.program.brand)['fill'] ?? '';

/** The members of a web app manifest (W3C, Web Application Manifest) that make a portal installable. */
export const appOf = (edition: Edition) => {
  const { portal, locale, text, href, asset } = edition;
  const name = text(portal.program.title);
  return {
    id: asset(''),
    name,
    short_name: name,
    lang: locale,
    start_url: href(slugs.home),
    scope: asset(''),
    display: 'standalone',
    background_color: paperOf(edition),
    theme_color: fillOf(edition),
    icons: ICON_SIDES.flatMap((side) =>
      ['any', 'maskable'].map((purpose) => ({
        src: asset(iconPath(side)),
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
};
