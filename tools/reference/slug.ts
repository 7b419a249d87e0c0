/** The anchor of a heading, as GitHub makes it: one link then leads to it in the repository and on the site. */
export const slug = (heading: string): string =>
  heading
    .trim()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .toLowerCase()
    .replaceAll(/\s/g, "-");
