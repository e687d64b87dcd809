/** The first line of a letter. */
export function greeting(name: string): string {
  return `Dear ${name.trim().replace(/\s+/gu, ' ')},`;
}
