/** The file in which a solution keeps what it was made with; Yeoman's own, which other generators may use too. */
export const recordFile = '.yo-rc.json';
/** Our part of it. */
export const recordKey = 'generator-lambda-aot';
