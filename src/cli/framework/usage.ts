/** What can be typed about frameworks. */
export const frameworkUsage = `npm run mirror -- framework …

  check FILE                  what is wrong with a file, line by line
  diff FILE [--against N]     what it changes, against the newest version or version N
  simulate FILE               what it would make of six made-up people
  publish FILE --starts DATE --note "why"
                              publishes it as the next version
  publish --again N --starts DATE --note "why"
                              publishes version N once more
          --before-planned    also when a planned version never counts then
  export [FILE] [--version N] [--preset KEY] [--format yaml|json] [--force]
                              writes a version to a file, or here; comments in the file stay
  presets                     what --preset can be
  versions                    what was published, and from when it counts

DATE is a Monday such as 2027-01-04, or next-monday.`;
