/** The ways in which a text names a version of .NET, of its SDK, or of an image. */
const names = [
  /\bnet(\d+)\.\d/g,
  /dotnet[ -]?(\d+)/gi,
  /\.NET (\d+)/g,
  // An SDK, and the releases that actions/setup-dotnet installs; not the 10.0.0.100 of a network.
  /(?<![\d.])(\d+)\.0\.(?:\d00|x)(?![\d.])/g,
];

/** Major versions of .NET that a text names, in ascending order. */
export function dotnetVersionsIn(text: string): number[] {
  const found = names.flatMap((name) => [...text.matchAll(name)].map(([, version]) => Number(version)));
  return [...new Set(found)].sort((left, right) => left - right);
}
