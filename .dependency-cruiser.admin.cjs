const house = require('./.dependency-cruiser.cjs');

/** The same rules for the panel, whose .tsx dependency-cruiser reads with its own parser only. */
module.exports = { ...house, options: { ...house.options, parser: undefined } };
