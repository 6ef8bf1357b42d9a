/** Targets of the links and images of a page, in its order. */
export function linksOf(page: string): string[] {
  const prose = withoutCode(page).replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** Anchors of a page's headings. A repeated one gets a number. */
export function anchorsOf(page: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutCode(page).matchAll(/^#+ +(.*?) *$/gm)].map(([, heading = '']) => {
    const anchor = slug(heading);
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

const withoutCode = (page: string): string => page.replace(/^```[^]*?^```$/gm, '');

/** Lower case, without punctuation, with hyphens for spaces. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
